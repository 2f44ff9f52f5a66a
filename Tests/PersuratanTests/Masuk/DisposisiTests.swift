import Bahasa
import Database
import Foundation
import Organisasi
import TestKit
import Testing

@testable import Persuratan

@Suite struct DisposisiTests {
  @Test func `disposisi hanya turun`() throws {
    let struktur = try Kantor.sragen.get().struktur
    for atas in struktur.jabatan.values {
      for bawah in struktur.jabatan.values where struktur.dapatDiperintah(bawah.id, oleh: atas.id) {
        #expect(atas.id != bawah.id)
        let koordinasi =
          struktur.unit[bawah.unit]?.pembina == atas.unit
          || struktur.unit[atas.unit]?.jenis == .setda && struktur.unit[bawah.unit]?.kantor == true
        #expect(struktur.dalam(bawah.unit, atas.unit) || koordinasi, "\(atas.nama) → \(bawah.nama)")
        #expect(!struktur.dapatDiperintah(atas.id, oleh: bawah.id), "\(bawah.nama) → \(atas.nama)")
        #expect(struktur.pemegang(bawah.id) != nil)
      }
      #expect(struktur.bawahan(dari: atas.id).allSatisfy { struktur.dapatDiperintah($0.id, oleh: atas.id) })
    }
  }

  @Test(arguments: Mesin.allCases) func `tidak ke atas, ke samping, ke diri sendiri, atau ke jabatan palsu`(
    mesin: Mesin
  )
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let (surat, _) = try await kantor.suratMasuk()
      let palsu = [
        try kantor.jabatan(.camatGemolong), try kantor.jabatan(.bupati), try kantor.jabatan(.kadisKesehatan),
        try kantor.kabupaten.pimpinan("27.02").jabatan.id, Jabatan.ID(rawValue: 999_999),
      ]
      for jabatan in palsu {
        await #expect(throws: DisposisiError.bukanBawahan) {
          try await kantor.persuratan.disposisikan(
            surat.id,
            dengan: DisposisiIsian(
              perintah: [.init(kepada: kantor.jabatan(.sekcamGemolong)), .init(kepada: jabatan)],
              instruksi: ["wakili"]),
            kunci: "", oleh: kantor[.camatGemolong])
        }
      }
      await #expect(throws: FieldErrors.self) {
        try await kantor.persuratan.disposisikan(
          surat.id, dengan: DisposisiIsian(perintah: [], instruksi: ["wakili"]), kunci: "",
          oleh: kantor[.camatGemolong])
      }
      #expect(try await kantor.disposisi(surat.id).isEmpty)
      #expect(try await kantor.kiriman(surat.id) == surat)
      for tokoh in [Tokoh.tuGemolong, .sekcamGemolong] {
        await #expect(throws: DisposisiError.bukanWewenang) {
          _ = try await kantor.disposisikan(surat.id, oleh: tokoh, kepada: [.tuGemolong])
        }
      }
    }
  }

  @Test(arguments: Mesin.allCases) func `tiap penerima punya tenggat sendiri, dan agenda terisi bila belum`(
    mesin: Mesin
  )
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let (surat, _) = try await kantor.suratMasuk()
      try await kantor.persuratan.disposisikan(
        surat.id,
        dengan: DisposisiIsian(
          perintah: [
            .init(kepada: kantor.jabatan(.sekcamGemolong), tenggat: Jam.senin + 3600),
            .init(kepada: kantor.jabatan(.tuGemolong)),
          ], instruksi: ["wakili", "hadiri"], catatan: "Bawa data"), kunci: "", oleh: kantor[.camatGemolong])
      let disposisi = try await kantor.disposisi(surat.id)
      #expect(disposisi.map(\.tenggat) == [Jam.senin + 3600, nil])
      #expect(disposisi.allSatisfy { $0.instruksi == ["wakili", "hadiri"] && $0.catatan == "Bawa data" })
      #expect(disposisi.map(\.sebutanDari) == ["Camat Gemolong", "Camat Gemolong"])
      let kiriman = try await kantor.kiriman(surat.id)
      #expect(kiriman.status == .didisposisikan)
      #expect(kiriman.nomorAgenda == 1)
      #expect(kiriman.dibaca == Jam.senin)
    }
  }

  @Test(arguments: Mesin.allCases) func `diklik dua kali tetap satu disposisi`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let (surat, _) = try await kantor.suratMasuk()
      let isian = DisposisiIsian(
        perintah: [.init(kepada: try kantor.jabatan(.sekcamGemolong))], instruksi: ["wakili"])
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<5 {
          group.addTask {
            try await kantor.persuratan.disposisikan(
              surat.id, dengan: isian, kunci: "cafe", oleh: kantor[.camatGemolong])
          }
        }
        try await group.waitForAll()
      }
      #expect(try await kantor.disposisi(surat.id).count == 1)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `dari disposisi sampai arsip: dibaca, diteruskan, dilaporkan dengan surat jawaban, diterima`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let (surat, _) = try await kantor.suratMasuk()
      let atas = try #require(try await kantor.disposisikan(surat.id).first)
      try await kantor.persuratan.bacaDisposisi(atas.id, oleh: kantor[.sekcamGemolong])
      #expect(try await kantor.disposisi(atas.id).status == .dibaca)
      let bawah = try #require(
        try await kantor.disposisikan(surat.id, oleh: .sekcamGemolong, kepada: [.tuGemolong], induk: atas.id)
          .first)
      #expect(bawah.induk == atas.id)
      #expect(try await kantor.disposisi(atas.id).status == .dikerjakan)
      try await kantor.persuratan.catatKemajuan(bawah.id, "Data terkumpul", oleh: kantor[.tuGemolong])
      let jawaban = try await kantor.persuratan.buatKonsep(
        kantor.konten(ke: ["05"], ttd: .camatGemolong), membalas: surat.id, kunci: "",
        oleh: kantor[.tuGemolong])
      try await kantor.persuratan.laporkan(
        bawah.id, "Jawaban disusun", jawaban: jawaban, oleh: kantor[.tuGemolong])
      await #expect(throws: DisposisiError.tidakDitemukan) {
        try await kantor.persuratan.terimaLaporan(bawah.id, oleh: kantor[.camatGemolong])
      }
      await #expect(throws: DisposisiError.teksWajib("apa yang masih kurang")) {
        try await kantor.persuratan.mintaLagi(bawah.id, catatan: " ", oleh: kantor[.sekcamGemolong])
      }
      try await kantor.persuratan.mintaLagi(
        bawah.id, catatan: "Sebutkan jumlah kasus", oleh: kantor[.sekcamGemolong])
      #expect(try await kantor.disposisi(bawah.id).status == .dikerjakan)
      let kemajuan = try await kantor.db.read { try $0.kemajuan(of: bawah.id) }
      #expect(kemajuan.map(\.isi) == ["Data terkumpul", "Sebutkan jumlah kasus"])
      #expect(kemajuan.map(\.sebutan) == [bawah.sebutanKepada, bawah.sebutanDari])
      try await kantor.persuratan.laporkan(
        bawah.id, "Dua belas kasus", jawaban: jawaban, oleh: kantor[.tuGemolong])
      try await kantor.persuratan.terimaLaporan(bawah.id, oleh: kantor[.sekcamGemolong])
      #expect(try await kantor.kiriman(surat.id).status == .didisposisikan)
      try await kantor.persuratan.laporkan(atas.id, "Selesai dikerjakan", oleh: kantor[.sekcamGemolong])
      kantor.jam.maju(3600)
      try await kantor.persuratan.terimaLaporan(atas.id, oleh: kantor[.camatGemolong])
      let selesai = try await kantor.kiriman(surat.id)
      #expect(selesai.status == .selesai)
      #expect(selesai.selesai == kantor.jam.kini)
      #expect(try await kantor.disposisi(bawah.id).jawaban == jawaban)
      try await kantor.persuratan.arsipkan(surat.id, oleh: kantor[.tuGemolong])
    }
  }

  @Test(arguments: Mesin.allCases) func `surat jawaban milik kantor lain tidak dapat dilampirkan ke laporan`(
    mesin: Mesin
  )
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let (surat, naskah) = try await kantor.suratMasuk()
      let disposisi = try #require(try await kantor.disposisikan(surat.id).first)
      await #expect(throws: NaskahError.tidakDitemukan) {
        try await kantor.persuratan.laporkan(
          disposisi.id, "Selesai", jawaban: naskah, oleh: kantor[.sekcamGemolong])
      }
      #expect(try await kantor.disposisi(disposisi.id) == disposisi)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `surat yang semua disposisinya ditarik kembali seperti sebelum didisposisi`(mesin: Mesin) async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let (surat, _) = try await kantor.suratMasuk()
      let camat = kantor[.camatGemolong]
      for disposisi in try await kantor.disposisikan(surat.id, kepada: [.sekcamGemolong, .tuGemolong]) {
        #expect(try await kantor.kiriman(surat.id).status == .didisposisikan)
        try await kantor.persuratan.tarik(disposisi.id, oleh: camat)
      }
      #expect(try await kantor.kiriman(surat.id).status == .dibaca)
      try await kantor.persuratan.tolakSalahAlamat(surat.id, alasan: "Untuk kecamatan lain", oleh: camat)
    }
  }

  @Test(arguments: Mesin.allCases) func `ditarik hanya selama belum dibaca`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let (surat, _) = try await kantor.suratMasuk()
      let disposisi = try await kantor.disposisikan(surat.id, kepada: [.sekcamGemolong, .tuGemolong])
      try await kantor.persuratan.bacaDisposisi(disposisi[0].id, oleh: kantor[.sekcamGemolong])
      await #expect(throws: DisposisiError.sudahDibaca) {
        try await kantor.persuratan.tarik(disposisi[0].id, oleh: kantor[.camatGemolong])
      }
      try await kantor.persuratan.tarik(disposisi[1].id, oleh: kantor[.camatGemolong])
      await #expect(throws: DisposisiError.tidakDitemukan) {
        try await kantor.persuratan.bacaDisposisi(disposisi[1].id, oleh: kantor[.tuGemolong])
      }
      let masuk = try await kantor.db.read {
        try $0.daftar(.semua, for: kantor[.tuGemolong], Potongan(batas: 5)) as HalamanDaftar<BarisDisposisi>
      }
      #expect(masuk.baris.isEmpty)
    }
  }

  @Test(arguments: Mesin.allCases) func `surat selesai sendiri ketika disposisi terakhir diterima`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let (surat, _) = try await kantor.suratMasuk()
      let disposisi = try await kantor.disposisikan(surat.id, kepada: [.sekcamGemolong, .tuGemolong])
      try await kantor.persuratan.tolakDisposisi(
        disposisi[1].id, alasan: "Bukan tugas saya", oleh: kantor[.tuGemolong])
      #expect(try await kantor.kiriman(surat.id).status == .didisposisikan)
      try await kantor.persuratan.laporkan(disposisi[0].id, "Sudah", oleh: kantor[.sekcamGemolong])
      #expect(try await kantor.kiriman(surat.id).status == .didisposisikan)
      try await kantor.persuratan.terimaLaporan(disposisi[0].id, oleh: kantor[.camatGemolong])
      #expect(try await kantor.kiriman(surat.id).status == .selesai)
    }
  }
}
