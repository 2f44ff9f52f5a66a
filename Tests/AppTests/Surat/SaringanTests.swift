import Bahasa
import Organisasi
import Testing
import TestKit

@testable import App

/// What narrows a list to something that there is not is said, never passed over.
@Suite struct SaringanTests {
  @Test func `pencarian dengan saringan yang tidak ada: 422 di bidangnya, yang lain tetap`() async throws {
    try await Maya.buka { maya in
      _ = try await DuniaSurat(maya)
      let kantor = try maya.kabupaten.unit("05").id
      try await maya.melayani { client in
        let camat = try await maya.masuk(.camatGemolong, client)
        let salah = [
          ("dari=2026-02-30", "dari", "Tulis tanggal"), ("sampai=kemarin", "sampai", "Tulis tanggal"),
          ("dari=2026-05-02&sampai=2026-05-01", "sampai", "mendahului 2 Mei 2026"),
          ("jenis=satuan", "jenis", "Pilih surat, orang, atau unit."),
          ("unit=xx", "unit", "Unit ini tidak ada."),
          ("unit=999999", "unit", "Unit ini tidak ada."),
          ("klasifikasi=abc", "klasifikasi", "tidak ada. Contoh"),
          ("klasifikasi=400.7.999", "klasifikasi", "tidak ada. Contoh"),
          ("sebelum=x", "", "Cari lagi dari awal"),
        ]
        for (saringan, medan, pesan) in salah {
          for q in ["demam", ""] {
            let jawaban = try await camat.buka("/cari?q=\(q)&\(saringan)")
            #expect(jawaban.status == 422, "\(saringan)")
            #expect(jawaban.teks.contains(pesan), "\(saringan)")
            #expect(medan.isEmpty || jawaban.teks.contains("id=\"f-\(medan)-galat\""), "\(saringan)")
            #expect(jawaban.teks.contains("name=\"q\" value=\"\(q)\""))
            #expect(!jawaban.teks.contains("class=\"rows results\""))
          }
        }
        let kacau = try await camat.buka("/cari?q=demam&dari=2026-13-01&klasifikasi=400.7&jenis=naskah")
        #expect(kacau.teks.contains("value=\"400.7\"") && kacau.teks.contains("value=\"2026-13-01\""))
        #expect(kacau.teks.contains("<details class=\"details\" open>"))
        for benar in [
          "", "&jenis=naskah", "&dari=2026-01-01&sampai=2030-01-01", "&dari=2026-01-01&sampai=2026-01-01",
          "&klasifikasi=400", "&klasifikasi=400.7", "&klasifikasi=400.7.", "&unit=\(kantor)",
          "&dari=&sampai=&unit=&klasifikasi=",
        ] {
          let jawaban = try await camat.buka("/cari?q=demam\(benar)")
          #expect(jawaban.status == 200, "\(benar)")
        }
      }
    }
  }

  @Test func `daftar yang tidak ada disebut dengan 422, dan daftar yang biasa tetap tampil`() async throws {
    try await Maya.buka { maya in
      let dunia = try await DuniaSurat(maya)
      try await maya.melayani { client in
        let camat = try await maya.masuk(.camatGemolong, client)
        let kadis = try await maya.masuk(.kadisKesehatan, client)
        for (siapa, alamat) in [
          (camat, "/surat-masuk?tampil=xx"), (camat, "/arsip?tampil=baru"),
          (camat, "/disposisi?tampil=xx&q=demam"),
          (kadis, "/naskah?tampil=xx"), (kadis, "/naskah/baru?jenis=xx"),
          (kadis, "/naskah/\(dunia.terkirim)/penerima?tampil=xx"),
          (kadis, "/naskah/\(dunia.terkirim)/penerima?wilayah=77"),
        ] {
          let jawaban = try await siapa.buka(alamat)
          #expect(jawaban.status == 422, "\(alamat)")
          #expect(jawaban.teks.contains("role=\"alert\""), "\(alamat)")
          #expect(jawaban.teks.contains("<title>Galat: "), "\(alamat)")
        }
        #expect(try await kadis.buka("/naskah/\(dunia.terkirim)/penerima?tampil=belum").status == 200)
        for tampil in ["terbuka", "baru", "semua", ""] {
          #expect(try await camat.buka("/surat-masuk?tampil=\(tampil)").status == 200, "\(tampil)")
        }
        for tampil in ["konsep", "paraf", "tanda-tangan", "terkirim"] {
          #expect(try await kadis.buka("/naskah?tampil=\(tampil)").status == 200, "\(tampil)")
        }
        // The search keeps the list, and the list the search.
        let cari = try await kadis.buka("/naskah?tampil=terkirim&q=demam")
        #expect(cari.teks.contains(DuniaSurat.hal) && cari.teks.contains("tampil=konsep&amp;q=demam"))
        #expect(
          try await kadis.buka("/naskah?tampil=terkirim&q=banjir").teks.contains("Tidak ada yang cocok"))
        let disposisi = try await camat.buka("/disposisi?tampil=keluar&q=demam")
        #expect(disposisi.teks.contains(DuniaSurat.hal))
        #expect(
          try await camat.buka("/disposisi?tampil=keluar&q=banjir").teks.contains("Tidak ada yang cocok"))
      }
    }
  }
}
