import Bahasa
import Database
import Foundation
import Jejak
import Naskah
import Organisasi
import Testing
import TestKit

@testable import Persuratan

@Suite struct ParafTests {
  @Test(arguments: Mesin.allCases)
  func `surat untuk Bupati naik lewat garis sendiri, koordinasi serentak, asisten, lalu Sekda`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.diajukan(try kantor.konten("SE", ttd: .bupati, koordinasi: ["17", "01.03"]))
      let garis = try [
        Tokoh.kasiPromosiKesehatan, .kabidKesehatanMasyarakat, .sekdisKesehatan, .kadisKesehatan,
      ]
      .map {
        try kantor.jabatan($0)
      }
      for jabatan in garis {
        #expect(try await kantor.menunggu(id) == [jabatan])
        try await kantor.persuratan.setujui(id, versi: 1, oleh: try await kantor.pelaku(memegang: jabatan))
      }
      let koordinasi = try await kantor.menunggu(id)
      let terkait = try ["17", "01.03"].map { try kantor.kabupaten.pimpinan($0).jabatan.id }
      #expect(Set(koordinasi) == Set(terkait))
      try await kantor.persuratan.setujui(id, versi: 1, oleh: kantor[.kabagHukum])
      let hukum = try kantor.jabatan(.kabagHukum)
      #expect(try await kantor.menunggu(id) == terkait.filter { $0 != hukum })
      try await kantor.persuratan.setujui(id, versi: 1, oleh: try kantor.pimpinan("17"))
      let akhir = try await kantor.parafSemua(id)
      let atas = [try kantor.kabupaten.asistenPemerintahan.jabatan.id, try kantor.jabatan(.sekda)]
      #expect(akhir == atas)
      #expect(try await kantor.naskah(id).status == .siapTandaTangan)
      let menunggu = try await kantor.db.read {
        try $0.daftar(.tandaTangan, for: kantor[.bupati], Potongan()).baris
      }
      #expect(menunggu.map(\.id) == [id])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `paraf tercatat dengan sebutan yang memberinya, bukan yang diminta`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let (kabid, hari) = (try kantor.jabatan(.kabidKesehatanMasyarakat), Tanggal(Jam.senin))
      try await kantor.db.write { tx in
        try tx.insert(
          Penugasan(
            id: tx.key(), orang: kantor[.sekdisKesehatan].orang, jabatan: kabid, status: .plh, mulai: hari,
            selesai: hari + 6, dasar: "SP Plh"))
      }
      for (tokoh, awalan) in [(Tokoh.kabidKesehatanMasyarakat, ""), (.sekdisKesehatan, "Plh. ")] {
        let id = try await kantor.diajukan(try kantor.konten())
        try await kantor.persuratan.setujui(id, versi: 1, oleh: kantor[.kasiPromosiKesehatan])
        #expect(try await kantor.menunggu(id) == [kabid])
        try await kantor.persuratan.setujui(id, versi: 1, oleh: try await kantor.pelaku(kantor[tokoh].orang))
        let langkah = try await kantor.db.read { try $0.putaranParaf(id, versi: 1).langkah }
          .first { $0.jabatan == kabid }
        #expect(langkah?.sebutan == awalan + "Kepala Bidang Kesehatan Masyarakat")
        #expect(langkah?.nama == kantor[tokoh].nama)
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `belum giliran berarti belum terlihat, sudah paraf berarti bukan giliran lagi`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.diajukan(try kantor.konten())
      await #expect(throws: NaskahError.tidakDitemukan) {
        try await kantor.persuratan.setujui(id, versi: 1, oleh: kantor[.kabidKesehatanMasyarakat])
      }
      try await kantor.persuratan.setujui(id, versi: 1, oleh: kantor[.kasiPromosiKesehatan])
      await #expect(throws: NaskahError.bukanGiliran) {
        try await kantor.persuratan.setujui(id, versi: 1, oleh: kantor[.kasiPromosiKesehatan])
      }
      await #expect(throws: NaskahError.bukanGiliran) {
        try await kantor.persuratan.setujui(id, versi: 1, oleh: kantor[.kadisKesehatan])
      }
      #expect(try await kantor.menunggu(id) == [try kantor.jabatan(.kabidKesehatanMasyarakat)])
    }
  }

  @Test(arguments: Mesin.allCases) func `dikembalikan selangkah, paraf sebelumnya diminta lagi`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.diajukan(try kantor.konten())
      try await kantor.persuratan.setujui(id, versi: 1, oleh: kantor[.kasiPromosiKesehatan])
      try await kantor.persuratan.kembalikan(
        id, versi: 1, ke: .selangkah, alasan: "Data bulan lalu", oleh: kantor[.kabidKesehatanMasyarakat])
      let naskah = try await kantor.naskah(id)
      #expect(naskah.status == .paraf)
      #expect(naskah.versi == 1)
      #expect(naskah.alasan == "Data bulan lalu")
      #expect(try await kantor.menunggu(id) == [try kantor.jabatan(.kasiPromosiKesehatan)])
      let pengembali = kantor[.kabidKesehatanMasyarakat]
      #expect(try await kantor.db.read { try $0.naskah(id, for: pengembali).id } == id)
      try await kantor.parafSemua(id)
      #expect(try await kantor.naskah(id).status == .siapTandaTangan)
    }
  }

  @Test(arguments: Mesin.allCases) func `yang pertama mengembalikan selangkah sampai ke konseptor`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.diajukan(try kantor.konten())
      try await kantor.persuratan.kembalikan(
        id, versi: 1, ke: .selangkah, alasan: "Lampirkan data", oleh: kantor[.kasiPromosiKesehatan])
      let naskah = try await kantor.naskah(id)
      #expect(naskah.status == .konsep)
      #expect(naskah.versi == 2)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `dikembalikan ke konseptor: versi baru, paraf lama gugur, yang mengembalikan tercatat`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.diajukan(try kantor.konten())
      try await kantor.persuratan.setujui(id, versi: 1, oleh: kantor[.kasiPromosiKesehatan])
      await #expect(throws: NaskahError.alasanWajib) {
        try await kantor.persuratan.kembalikan(
          id, versi: 1, ke: .konseptor, alasan: " ", oleh: kantor[.kabidKesehatanMasyarakat])
      }
      try await kantor.persuratan.kembalikan(
        id, versi: 1, ke: .konseptor, alasan: "Salah alamat", oleh: kantor[.kabidKesehatanMasyarakat])
      let riwayat = try await kantor.db.read { try $0.riwayatParaf(id) }
      #expect(riwayat.map(\.status) == [.gugur, .kembali, .gugur])
      #expect(riwayat[1].catatan == "Salah alamat")
      #expect(riwayat[1].orang == kantor[.kabidKesehatanMasyarakat].orang)
      try await kantor.persuratan.ajukan(id, versi: 2, oleh: kantor[.konseptorKesehatan])
      #expect(try await kantor.menunggu(id) == [try kantor.jabatan(.kasiPromosiKesehatan)])
      await #expect(throws: NaskahError.versiBerubah) {
        try await kantor.persuratan.setujui(id, versi: 1, oleh: kantor[.kasiPromosiKesehatan])
      }
    }
  }

  @Test(arguments: Mesin.allCases) func `penandatangan mengembalikan selangkah atau ke konseptor`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.diajukan(try kantor.konten())
      try await kantor.parafSemua(id)
      try await kantor.persuratan.kembalikan(
        id, versi: 1, ke: .selangkah, alasan: "Perhalus bahasanya", oleh: kantor[.kadisKesehatan])
      #expect(try await kantor.menunggu(id) == [try kantor.jabatan(.sekdisKesehatan)])
      try await kantor.parafSemua(id)
      try await kantor.persuratan.kembalikan(
        id, versi: 1, ke: .konseptor, alasan: "Susun ulang", oleh: kantor[.kadisKesehatan])
      #expect(try await kantor.naskah(id).status == .konsep)
      await #expect(throws: NaskahError.bukanGiliran) {
        try await kantor.persuratan.kembalikan(
          id, versi: 2, ke: .konseptor, alasan: "Sekali lagi", oleh: kantor[.kadisKesehatan])
      }
    }
  }

  @Test(arguments: Mesin.allCases) func `diubah saat paraf: versi naik dan paraf diulang dari awal`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.diajukan(try kantor.konten())
      try await kantor.persuratan.setujui(id, versi: 1, oleh: kantor[.kasiPromosiKesehatan])
      let baru = try kantor.konten(hal: "Kewaspadaan demam berdarah dan chikungunya")
      await #expect(throws: NaskahError.bukanGiliran) {
        try await kantor.persuratan.ubahSaatParaf(id, baru, versi: 1, oleh: kantor[.kasiPromosiKesehatan])
      }
      try await kantor.persuratan.ubahSaatParaf(id, baru, versi: 1, oleh: kantor[.kabidKesehatanMasyarakat])
      let naskah = try await kantor.naskah(id)
      #expect(naskah.versi == 2)
      #expect(naskah.konten == baru)
      #expect(try await kantor.menunggu(id) == [try kantor.jabatan(.kasiPromosiKesehatan)])
      let lama = try await kantor.db.read { try $0.putaranParaf(id, versi: 1).langkah.map(\.status) }
      #expect(lama == [.gugur, .gugur, .gugur])
      // Who gave it sees what has changed since.
      let hari = Tanggal(kantor.jam.kini)
      let versi = try await kantor.db.read { tx in try tx.versiNaskah(naskah, tx.struktur(pada: hari)) }
      #expect(versi.map(\.versi) == [2, 1])
      let hal = try #require(versi[0].perubahan.first { $0.bidang == "Hal" })
      #expect(hal.menjadi == baru.hal && hal.semula != baru.hal)
      #expect(!versi[0].perubahan.contains { $0.bidang == "Penandatangan" })
      #expect(versi[1].perubahan.contains { $0.bidang == "Kepada" && $0.semula.isEmpty })
      let kurang = KontenNaskah(
        jenis: "SD", hal: "Tanpa isi", penandatangan: try kantor.jabatan(.kadisKesehatan))
      await #expect(throws: FieldErrors.self) {
        try await kantor.persuratan.ubahSaatParaf(id, kurang, versi: 2, oleh: kantor[.kasiPromosiKesehatan])
      }
      #expect(try await kantor.naskah(id) == naskah)
      #expect(try await kantor.menunggu(id).count == 1)
      #expect(try await kantor.parafSemua(id).count == 3)
    }
  }

  @Test(arguments: Mesin.allCases) func `pemaraf yang menjadi penandatangan tidak membuat naskah buntu`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.diajukan(
        try kantor.konten("ND", ttd: .kadisKesehatan), oleh: .kasiPromosiKesehatan)
      #expect(try await kantor.menunggu(id) == [try kantor.jabatan(.kabidKesehatanMasyarakat)])
      try await kantor.persuratan.ubahSaatParaf(
        id, try kantor.konten("ND", ttd: .kabidKesehatanMasyarakat), versi: 1,
        oleh: kantor[.kabidKesehatanMasyarakat])
      #expect(try await kantor.menunggu(id).isEmpty)
      #expect(try await kantor.naskah(id).status == .siapTandaTangan)
    }
  }

  @Test(arguments: Mesin.allCases) func `ditolak penandatangan berarti tamat`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.diajukan(try kantor.konten())
      await #expect(throws: NaskahError.bukanWewenang) {
        try await kantor.persuratan.tolak(id, versi: 1, alasan: "tidak", oleh: kantor[.kasiPromosiKesehatan])
      }
      try await kantor.parafSemua(id)
      await #expect(throws: NaskahError.alasanWajib) {
        try await kantor.persuratan.tolak(id, versi: 1, alasan: "", oleh: kantor[.kadisKesehatan])
      }
      try await kantor.persuratan.tolak(
        id, versi: 1, alasan: "Sudah ada edaran", oleh: kantor[.kadisKesehatan])
      #expect(try await kantor.naskah(id).status == .ditolak)
      let konten = try kantor.konten()
      await #expect(throws: NaskahError.statusTidakSesuai(.ditolak, untuk: "diubah")) {
        try await kantor.persuratan.simpanKonsep(id, konten, versi: 1, oleh: kantor[.konseptorKesehatan])
      }
      try await kantor.persuratan.buangKonsep(id, oleh: kantor[.konseptorKesehatan])
      #expect(try await kantor.naskah(id).status == .dibuang)
    }
  }
}
