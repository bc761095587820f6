import { type Word, wordsOf } from "./plain.ts";
import { remembering } from "./remember.ts";

/** What an activity does with a document or a piece of work, as far as its words tell. */
export type Act =
  | "draft"
  | "revise"
  | "check"
  | "approve"
  | "sign"
  | "hand-over"
  | "receive"
  | "archive"
  | "record"
  | "gather"
  | "instruct"
  | "consult"
  | "report"
  | "conduct"
  | "copy"
  | "analyse"
  | "stamp";

/** active: the step's own deed (`memeriksa`); passive: told of the work (`diperiksa`); noun: named (`pemeriksaan`). */
export type Voice = "active" | "passive" | "noun";

export interface FoundAct {
  readonly act: Act;
  readonly voice: Voice;
  /** The word as written, in one piece also where it is written apart: `dikembalikan` for `di kembalikan`. */
  readonly word: string;
  /** Where the word begins in the text. */
  readonly at: number;
}

/**
 * Verbs of office work, with the spellings that real documents use. Roots that the prefixes change (`k`, `p`, `s`, `t`
 * fall away behind me-) stand in whole words.
 */
const forms: Readonly<Record<Act, Readonly<Record<Voice, string>>>> = {
  draft: {
    active: "menyusun membuat mengetik menetik mengonsep mengkonsep merumuskan merancang mendraf mendraft",
    passive: "disusun dibuat diketik dikonsep dirumuskan dirancang",
    noun: "penyusunan pembuatan pengetikan perumusan perancangan pengonsepan",
  },
  revise: {
    active: "memperbaiki merevisi menyempurnakan membetulkan",
    passive: "diperbaiki direvisi disempurnakan dibetulkan",
    noun: "perbaikan revisi penyempurnaan",
  },
  check: {
    active:
      "memeriksa memerika mengoreksi mengkoreksi meneliti menelaah mereviu mereview memverifikasi mengecek mengkroscek mencermati memvalidasi",
    passive:
      "diperiksa dikoreksi diteliti ditelaah direviu direview diverifikasi dicek divalidasi terverifikasi tervalidasi terperiksa",
    noun: "pemeriksaan koreksi pengoreksian penelitian telaah penelaahan reviu review verifikasi pengecekan validasi",
  },
  approve: {
    active: "menyetujui mengesahkan menetapkan memutuskan memaraf mengizinkan mengijinkan",
    passive: "disetujui disahkan ditetapkan diputuskan diparaf diizinkan diijinkan",
    noun: "persetujuan pengesahan penetapan paraf farap izin ijin",
  },
  sign: {
    active: "menandatangani menanandatangani menandatangi",
    passive: "ditandatangani ditandatangi bertandatangan dittd",
    noun: "penandatanganan tandatangan ttd",
  },
  "hand-over": {
    active:
      "mengirim mengirimkan menyampaikan menyerahkan mendistribusikan meendistribusikan meneruskan mengajukan membagikan membagi mengembalikan",
    passive:
      "dikirim dikirimkan disampaikan diserahkan didistribusikan diteruskan diajukan dibagikan dikembalikan terkirim terdistribusi tersampaikan",
    noun: "pengiriman penyampaian penyerahan pendistribusian distribusi penerusan pengajuan pengembalian",
  },
  receive: { active: "menerima", passive: "diterima", noun: "penerimaan" },
  archive: {
    active: "mengarsipkan mengarsip menyimpan mendokumentasikan",
    passive: "diarsipkan diarsip disimpan didokumentasikan tersimpan terarsip",
    noun: "pengarsipan penyimpanan pendokumentasian dokumentasi",
  },
  record: {
    active: "mencatat meregister mengagendakan menginput mengentri mengisi merekam",
    passive: "dicatat diregister diagendakan diinput dientri diisi direkam tercatat teregistrasi terinput",
    noun: "pencatatan registrasi penginputan pengisian",
  },
  gather: {
    active: "mengumpulkan menghimpun merekap merekapitulasi mendata",
    passive: "dikumpulkan dihimpun direkap didata terkumpul terhimpun terekap",
    noun: "pengumpulan penghimpunan rekapitulasi pendataan",
  },
  instruct: {
    active: "memerintahkan menugaskan menugasi mendisposisi mendisposisikan mengarahkan menginstruksikan",
    passive: "diperintahkan ditugaskan didisposisi diarahkan diinstruksikan",
    noun: "perintah penugasan disposisi arahan pengarahan instruksi",
  },
  consult: {
    active:
      "mengonsultasikan mengkonsultasikan menkonsultasikan berkonsultasi berkoordinasi mengoordinasikan mengkoordinasikan",
    passive: "dikonsultasikan dikoordinasikan",
    noun: "konsultasi koordinasi",
  },
  report: { active: "melaporkan", passive: "dilaporkan", noun: "pelaporan" },
  conduct: {
    active: "melaksanakan menyelenggarakan mengadakan",
    passive: "dilaksanakan diselenggarakan diadakan",
    noun: "pelaksanaan penyelenggaraan",
  },
  copy: {
    active: "menggandakan mencetak memfotokopi mengcopy",
    passive: "digandakan dicetak difotokopi",
    noun: "penggandaan pencetakan",
  },
  analyse: {
    active: "menganalisis menganalisa mengidentifikasi mengevaluasi menilai",
    passive: "dianalisis dianalisa diidentifikasi dievaluasi dinilai",
    noun: "analisis analisa identifikasi evaluasi penilaian",
  },
  stamp: {
    active: "menyetempel menstempel mengecap",
    passive: "distempel disetempel dicap",
    noun: "stempel setempel cap",
  },
};

const lexicon = new Map<string, { act: Act; voice: Voice }>(
  Object.entries(forms).flatMap(([act, voices]) =>
    Object.entries(voices).flatMap(([voice, words]) =>
      words.split(" ").map((word) => [word, { act: act as Act, voice: voice as Voice }] as const),
    ),
  ),
);

/** `tanda tangan` and its kin in two words: the first part, by how it makes the whole. */
const signing: ReadonlyMap<string, Voice> = new Map([
  ["menanda", "active"],
  ["ditanda", "passive"],
  ["bertanda", "passive"],
  ["penanda", "noun"],
  ["tanda", "noun"],
]);

/** True for the second part of a passive that is written apart, as `koreksi` in `di koreksi`. */
function isApart(before: string | undefined, word: string): boolean {
  return before === "di" && !places.has(word) && lexicon.get(`di${word}`)?.voice === "passive";
}

/** Behind `di` these are places: `di rekam perkara`, `di arsip unit`. */
const places = new Set(["rekam", "arsip"]);

/**
 * The acts that a text names, in its order. A noun behind `melakukan`, `memberi`, `meminta` and the like is named and not done by
 * rule: `memberikan paraf` has the noun only, and whoever asks decides what to make of it.
 */
export const actsIn = remembering((text): readonly FoundAct[] => {
  const words = wordsOf(text);
  const found: FoundAct[] = [];
  for (let i = 0; i < words.length; i++) {
    const act = actAt(words, i);
    if (act) found.push(act);
  }
  return found;
});

function actAt(words: readonly Word[], i: number): FoundAct | undefined {
  const { text: word, low, at } = words[i] as Word;
  const known = lexicon.get(low);
  if (known && !isApart(words[i - 1]?.low, low)) return { ...known, word, at };
  const next = words[i + 1];
  if (!next) return undefined;
  const apart = isApart(low, next.low) ? lexicon.get(low + next.low) : undefined;
  if (apart) return { ...apart, word: word + next.text, at };
  const voice = signing.get(low);
  if (voice === undefined || !next.low.startsWith("tangan")) return undefined;
  const told = voice === "noun" && words[i - 1]?.low === "di";
  return { act: "sign", voice: told ? "passive" : voice, word, at };
}

const carriers = new Set(
  "melakukan melaksanakan memberi memberikan meberikan membubuhkan membubuhi mengadakan melaksanaan".split(" "),
);

/** Acts that the step itself does: active verbs, and nouns right behind `melakukan`, `memberikan` and the like. */
export const deedsIn = remembering((text): readonly FoundAct[] => {
  const words = wordsOf(text);
  let i = 0;
  return actsIn(text).filter(({ voice, at }) => {
    while ((words[i]?.at ?? at) < at) i++;
    return voice === "active" || (voice === "noun" && carriers.has(words[i - 1]?.low ?? ""));
  });
});
