import { define } from "../../diagnostics/define.ts";

const head = 'sop "Contoh"\n\npelaksana\n  - staf "Staf"\n  - kasubag "Kasubag"\n\n';

export const laneTwice = define({
  code: "names/lane-twice",
  severity: "error",
  title: { id: "satu pelaksana dua kali dalam satu baris", en: "one lane twice in one row" },
  why: {
    id: "simbol dituju dengan nama pelaksananya; dua simbol yang sama namanya tidak dapat dibedakan",
    en: "a symbol is reached by the name of its lane; two of one name could not be told apart",
  },
  bad: `${head}langkah "Meneruskan surat"\n  oleh staf -> kasubag -> staf\n`,
  good: `${head}langkah "Meneruskan surat"\n  oleh staf -> kasubag\nlangkah "Menerima kembali"\n  oleh staf\n`,
  messages: {
    twice: { id: "pelaksana ini sudah ada di baris ini", en: "this lane stands in the row already" },
    help: {
      id: "beri tiap simbol nama dengan `simbol nama oleh pelaksana`, atau jadikan dua langkah",
      en: "give each symbol a name with `simbol name oleh lane`, or make it two steps",
    },
  },
});

export const tooManyWays = define({
  code: "flow/too-many-lines",
  severity: "error",
  title: { id: "garis terlalu banyak untuk satu bagan", en: "too many lines for one chart" },
  why: {
    id: "cabang yang langsung disusul cabang lain dihubungkan satu per satu, sehingga garisnya tidak lagi terbaca",
    en: "arms that are followed by other arms are joined one by one, until the lines cannot be read",
  },
  // A file that has it runs to hundreds of lines, which help nobody.
  bad: "",
  good: "",
  messages: {
    many: { id: "garis dari sini tidak lagi digambar", en: "lines from here on are not drawn" },
    help: {
      id: "sisipkan satu langkah di antara dua `serempak`, atau bagi bagan ini dengan `alur`",
      en: "put a step between the two `serempak`, or divide the chart with `alur`",
    },
  },
});

export const flowFindings = [laneTwice, tooManyWays];
