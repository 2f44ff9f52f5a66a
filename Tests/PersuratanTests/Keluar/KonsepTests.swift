import Bahasa
import Database
import Foundation
import Naskah
import Organisasi
import TestKit
import Testing

@testable import Persuratan

@Suite struct KonsepTests {
  @Test(arguments: Mesin.allCases) func `konsep setengah jadi disimpan dan dilanjutkan`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let kosong = KontenNaskah(jenis: "SD", penandatangan: try kantor.jabatan(.kadisKesehatan))
      let id = try await kantor.konsep(kosong)
      #expect(try await kantor.naskah(id).konten == kosong)
      let jadi = try kantor.konten()
      try await kantor.persuratan.simpanKonsep(id, jadi, versi: 1, oleh: kantor[.konseptorKesehatan])
      let naskah = try await kantor.naskah(id)
      #expect(naskah.konten == jadi)
      #expect(naskah.versi == 1)
      #expect(naskah.status == .konsep)
      let baris = try await kantor.db.read {
        try $0.daftar(.konsep, for: kantor[.konseptorKesehatan], Potongan()).baris
      }
      #expect(baris.map(\.hal) == [jadi.hal])
      #expect(baris.map(\.tujuan) == ["Camat Gemolong"])
    }
  }

  @Test(arguments: Mesin.allCases) func `yang masih kurang disebut di isiannya saat diajukan`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let kadis = try kantor.jabatan(.kadisKesehatan)
      var undangan = try kantor.konten("UND")
      undangan.acara?.tempat = ""
      var undanganKosong = undangan
      undanganKosong.acara = nil
      let perkara: [(KontenNaskah, Set<String>)] = [
        (KontenNaskah(jenis: "SD", penandatangan: kadis), ["hal", "isi", "tujuan", "klasifikasi"]),
        (undangan, ["acara_tempat"]),
        (undanganKosong, ["acara_tanggal", "acara_waktu", "acara_tempat", "acara_nama"]),
        (try kantor.konten(ttd: .kasiPromosiKesehatan), ["penandatangan"]),
        (try kantor.konten(ttd: .kadisKesehatan, bentuk: .atasNama), ["penandatangan"]),
        (try kantor.konten("ND", ttd: .sekda, bentuk: .atasNama), ["penandatangan"]),
      ]
      for (konten, kurang) in perkara {
        let id = try await kantor.konsep(konten)
        let galat = await #expect(throws: FieldErrors.self) {
          try await kantor.persuratan.ajukan(id, versi: 1, oleh: kantor[.konseptorKesehatan])
        }
        #expect(Set((galat?.fields ?? [:]).keys) == kurang)
        #expect(try await kantor.naskah(id).status == .konsep)
        #expect(try await kantor.menunggu(id).isEmpty)
      }
    }
  }

  @Test(arguments: Mesin.allCases) func `formulir yang terkirim dua kali membuat satu konsep`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let konten = try kantor.konten()
      let id = try await withThrowingTaskGroup(of: NaskahDinas.ID.self) { group in
        for _ in 0..<6 {
          group.addTask {
            try await kantor.persuratan.buatKonsep(konten, kunci: "f00d", oleh: kantor[.konseptorKesehatan])
          }
        }
        return try await group.reduce(into: Set()) { $0.insert($1) }
      }
      #expect(id.count == 1)
      let jumlah: Int? = try await kantor.db.read { try $0.value("SELECT COUNT(*) FROM naskah") }
      #expect(jumlah == 1)
      let orangLain = try await kantor.persuratan.buatKonsep(
        konten, kunci: "f00d", oleh: kantor[.kasiPromosiKesehatan])
      #expect(!id.contains(orangLain))
    }
  }

  @Test(arguments: Mesin.allCases) func `konsep diubah konseptor atau pimpinannya saja`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.konsep(try kantor.konten())
      let baru = try kantor.konten(hal: "Hal yang lain")
      let coretan = try kantor.konten(hal: "Coretan")
      try await kantor.persuratan.simpanKonsep(id, baru, versi: 1, oleh: kantor[.kadisKesehatan])
      #expect(try await kantor.naskah(id).konten.hal == "Hal yang lain")
      for (tokoh, galat) in [
        (Tokoh.tuKesehatan, NaskahError.bukanWewenang), (.kasiPromosiKesehatan, .tidakDitemukan),
        (.sekda, .tidakDitemukan),
        (.camatGemolong, .tidakDitemukan),
      ] {
        await #expect(throws: galat) {
          try await kantor.persuratan.simpanKonsep(id, coretan, versi: 1, oleh: kantor[tokoh])
        }
      }
      #expect(try await kantor.naskah(id).konten.hal == "Hal yang lain")
    }
  }

  @Test(arguments: Mesin.allCases) func `versi yang sudah berganti tidak ditimpa`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.diajukan(try kantor.konten())
      try await kantor.persuratan.kembalikan(
        id, versi: 1, ke: .konseptor, alasan: "koma", oleh: kantor[.kasiPromosiKesehatan])
      let konten = try kantor.konten(hal: "Dari tab lama")
      await #expect(throws: NaskahError.versiBerubah) {
        try await kantor.persuratan.simpanKonsep(id, konten, versi: 1, oleh: kantor[.konseptorKesehatan])
      }
      await #expect(throws: NaskahError.versiBerubah) {
        try await kantor.persuratan.ajukan(id, versi: 1, oleh: kantor[.konseptorKesehatan])
      }
      try await kantor.persuratan.simpanKonsep(id, konten, versi: 2, oleh: kantor[.konseptorKesehatan])
      let versi: [Int] = try await kantor.db.read { tx in
        try tx.values("SELECT versi FROM naskah_versi WHERE naskah = \(id) ORDER BY versi")
      }
      #expect(versi == [1, 2])
    }
  }

  @Test(arguments: Mesin.allCases) func `diajukan dua kali tidak memulai dua putaran paraf`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.diajukan(try kantor.konten())
      await #expect(throws: NaskahError.statusTidakSesuai(.paraf, untuk: "diajukan")) {
        try await kantor.persuratan.ajukan(id, versi: 1, oleh: kantor[.konseptorKesehatan])
      }
      let langkah = try await kantor.db.read { try $0.riwayatParaf(id).count }
      #expect(langkah == 3)
    }
  }

  @Test(arguments: Mesin.allCases) func `konsep dibuang selama belum bernomor`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.konsep(try kantor.konten())
      try await kantor.persuratan.buangKonsep(id, oleh: kantor[.konseptorKesehatan])
      #expect(try await kantor.naskah(id).status == .dibuang)
      let konten = try kantor.konten()
      await #expect(throws: NaskahError.statusTidakSesuai(.dibuang, untuk: "diubah")) {
        try await kantor.persuratan.simpanKonsep(id, konten, versi: 1, oleh: kantor[.konseptorKesehatan])
      }
      let bernomor = try await kantor.siap(konten)
      try await kantor.gagalSegel(bernomor)
      try await kantor.persuratan.kembalikan(
        bernomor, versi: 1, ke: .konseptor, alasan: "batal", oleh: kantor[.kadisKesehatan])
      await #expect(throws: NaskahError.statusTidakSesuai(.konsep, untuk: "dibuang")) {
        try await kantor.persuratan.buangKonsep(bernomor, oleh: kantor[.kadisKesehatan])
      }
    }
  }

  @Test(arguments: Mesin.allCases) func `ralat ditandatangani pejabat yang sama atau atasannya`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let lama = try await kantor.diajukan(try kantor.konten("SE", ttd: .bupati))
      try await kantor.parafSemua(lama)
      try await kantor.tandaTangan(lama, oleh: .bupati)
      let ralat = try await kantor.persuratan.buatKonsep(
        try kantor.konten("SE", ttd: .kadisKesehatan), mengganti: lama, kunci: "",
        oleh: kantor[.konseptorKesehatan])
      let galat = await #expect(throws: FieldErrors.self) {
        try await kantor.persuratan.ajukan(ralat, versi: 1, oleh: kantor[.konseptorKesehatan])
      }
      #expect(galat?["penandatangan"]?.contains("pejabat yang sama atau atasannya") == true)
      try await kantor.persuratan.simpanKonsep(
        ralat, try kantor.konten("SE", ttd: .bupati), versi: 1, oleh: kantor[.konseptorKesehatan])
      try await kantor.persuratan.ajukan(ralat, versi: 1, oleh: kantor[.konseptorKesehatan])
      try await kantor.parafSemua(ralat)
      try await kantor.tandaTangan(ralat, oleh: .bupati)
      let surat = try await kantor.kiriman(lama, di: "27.13")
      #expect(surat.tenggat == nil)
      let halaman = try await kantor.db.read { tx in
        try KirimanHalaman.muat(surat.id, kantor[.camatGemolong], pada: Jam.senin, tx)
      }
      let baru = try await kantor.naskah(ralat)
      #expect(halaman.pengganti?.nomor == baru.nomor)
      #expect(halaman.pengganti?.kiriman == (try await kantor.kiriman(ralat, di: "27.13").id))
      let daftar = try await kantor.db.read { tx in
        try tx.daftar(DaftarKiriman.semua, for: kantor[.camatGemolong], Potongan()).baris
      }
      #expect(daftar.filter(\.diganti).map(\.id) == [surat.id])
    }
  }

  @Test(arguments: Mesin.allCases) func `ralat hanya oleh kantor yang menerbitkan suratnya`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let lama = try await kantor.terkirim(try kantor.konten(ttd: .kadisKesehatan))
      let konten = try kantor.konten(ttd: .sekda)
      await #expect(throws: NaskahError.tidakDitemukan) {
        _ = try await kantor.persuratan.buatKonsep(konten, mengganti: lama, kunci: "", oleh: kantor[.sekda])
      }
      let diSetda = try await kantor.diajukan(try kantor.konten("SE", ttd: .bupati))
      try await kantor.parafSemua(diSetda)
      try await kantor.tandaTangan(diSetda, oleh: .bupati)
      await #expect(throws: NaskahError.bukanWewenang) {
        _ = try await kantor.persuratan.buatKonsep(
          konten, mengganti: diSetda, kunci: "", oleh: kantor[.sekda])
      }
      let belumTerbit = try await kantor.konsep(try kantor.konten())
      await #expect(throws: NaskahError.statusTidakSesuai(.konsep, untuk: "diralat")) {
        _ = try await kantor.persuratan.buatKonsep(
          konten, mengganti: belumTerbit, kunci: "", oleh: kantor[.konseptorKesehatan])
      }
    }
  }
}
