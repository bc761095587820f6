import { expect, test } from "vitest";
import { formatText } from "../support/format-text.ts";

test("comments stay where they were said", () => {
  const text = formatText(`\ufeff# paling atas

   #milik sop
sop "A" # judul
# milik baris pertama
langkah "B"   # tajuk
      # di dalam
   oleh a
# sesudah

# sebelum
langkah "C"
oleh b
serempak {  # buka
# di depan cabang
cabang {
# sendirian
}
cabang { } # kosong
# di depan tutup
} # tutup
# akhir`);
  expect(text).toBe(`# paling atas

#milik sop
sop "A"  # judul

# milik baris pertama
langkah "B"  # tajuk
  # di dalam
  oleh         a
  # sesudah

# sebelum
langkah "C"
  oleh         b

serempak {  # buka
  # di depan cabang
  cabang {
    # sendirian
  }
  cabang { }  # kosong
  # di depan tutup
}  # tutup
# akhir
`);
});

test("comments inside of a broken statement go above it", () => {
  const text = formatText('sop "A"\n\nlangkah "B"\n  oleh a -> # satu\n    # dua\n    b # tiga\n');
  expect(text).toBe('sop "A"\n\nlangkah "B"\n  # satu\n  # dua\n  oleh         a -> b  # tiga\n');
});
