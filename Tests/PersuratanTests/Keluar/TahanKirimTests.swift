import Bahasa
import Database
import Foundation
import Jejak
import Naskah
import Organisasi
import Pemberitahuan
import TestKit
import Testing

@testable import Persuratan

/// An office whose tata usaha sends what goes outside.
@Suite struct TahanKirimTests {
  @Test(arguments: Mesin.allCases)
  func `selama tidak diatur, surat terkirim dengan tanda tangannya`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.siap(try kantor.kepadaLuar())
      let hasil = try await kantor.tandaTangan(id)
      #expect(hasil.kantor == 1 && hasil.luar == HitunganLuar(surel: 0, sendiri: 1))
      #expect(try await kantor.naskah(id).status == .dikirim)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `surat kepada pihak luar menunggu TU, yang lain langsung`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      try await kantor.atur("05", .pihakLuar)
      let langsung = try await kantor.siap(try kantor.konten())
      #expect(try await kantor.tandaTangan(langsung).kantor == 1)

      let tu = kantor[.tuKesehatan]
      try await kantor.jadikanTU(tu, di: "05")
      let id = try await kantor.siap(try kantor.kepadaLuar())
      let sebelum = try await kantor.halaman(id, kantor[.kadisKesehatan])
      #expect(sebelum.ditahan)
      let hasil = try await kantor.tandaTangan(id)
      #expect(hasil.kantor == nil && hasil.kalimat.contains("tata usaha"))
      #expect(try await kantor.naskah(id).status == .ditandatangani)
      #expect(try await kantor.kiriman(id).isEmpty)
      #expect(try await kantor.perluDikirim(tu) == [id])
      #expect(try await kantor.db.read { try $0.hitunganMenu(tu).naskah } == 1)
      #expect(try await kantor.kabar(tu).contains { $0.contains("menunggu Anda kirim") })
      #expect(try await kantor.halaman(id, tu).bolehMengirim)

      // who wrote it and who is of another office cannot
      #expect(try await kantor.perluDikirim(kantor[.konseptorKesehatan]).isEmpty)
      for orang in [kantor[.konseptorKesehatan], kantor[.tuGemolong], kantor[.camatGemolong]] {
        await #expect(throws: NaskahError.self) {
          _ = try await kantor.persuratan.kirim(id, kunci: "x", oleh: orang)
        }
      }
      let terkirim = try await kantor.persuratan.kirim(id, kunci: "k", oleh: tu)
      #expect(terkirim.kantor == 1 && terkirim.luar == HitunganLuar(surel: 0, sendiri: 1))
      #expect(try await kantor.naskah(id).status == .dikirim)
      #expect(try await kantor.perluDikirim(tu).isEmpty)
      #expect(try await !kantor.kabar(tu).contains { $0.contains("menunggu Anda kirim") })
      let dikirim = try await kantor.jejak("naskah.dikirim").filter { $0.objek == id.rawValue }
      #expect(dikirim.map(\.orang) == [tu.orang.rawValue])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `yang keluar kantor menunggu TU, di dalam kantor dan yang rahasia tidak`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      try await kantor.atur("05", .keluarKantor)
      let keluar = try await kantor.siap(try kantor.konten())
      #expect(try await kantor.tandaTangan(keluar).kantor == nil)
      for konten in [try kantor.konten("ND", ke: ["05"]), try kantor.konten(keamanan: .rahasia)] {
        let id = try await kantor.siap(konten)
        #expect(try await kantor.tandaTangan(id).kantor == 1)
      }
      // back to what it was: what waits still waits
      try await kantor.atur("05", .langsung)
      #expect(try await kantor.perluDikirim(kantor[.kadisKesehatan]) == [keluar])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `surat Bupati dikirim TU Sekretariat Daerah, juga bila dinas yang menyusun`(mesin: Mesin) async throws
  {
    try await Kantor.buka(mesin) { kantor in
      try await kantor.atur("01", .keluarKantor)
      let id = try await kantor.diajukan(try kantor.konten(ttd: .bupati))
      try await kantor.parafSemua(id)
      #expect(try await kantor.tandaTangan(id, oleh: .bupati).kantor == nil)
      #expect(try await kantor.perluDikirim(kantor[.tuKesehatan]).isEmpty)
      await #expect(throws: NaskahError.bukanWewenang) {
        _ = try await kantor.persuratan.kirim(id, oleh: kantor[.kadisKesehatan])
      }
      #expect(try await kantor.perluDikirim(kantor[.tuSetda]) == [id])
      _ = try await kantor.persuratan.kirim(id, oleh: kantor[.tuSetda])
      #expect(try await kantor.kiriman(id).count == 1)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `ralat yang belum terkirim belum menggantikan, dan dapat dicabut`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let lama = try await kantor.terkirim(try kantor.konten())
      try await kantor.atur("05", .keluarKantor)
      let kadis = kantor[.kadisKesehatan]
      func ralat() async throws -> NaskahDinas.ID {
        let id = try await kantor.persuratan.buatKonsep(
          kantor.konten(hal: "Ralat"), mengganti: lama, kunci: "", oleh: kadis)
        try await kantor.persuratan.ajukan(id, versi: 1, oleh: kadis)
        try await kantor.tandaTangan(id)
        return id
      }
      let keliru = try await ralat()
      #expect(try await kantor.status(lama) == .berlaku)
      #expect(try await kantor.halaman(keliru, kadis).bolehCabut)
      try await kantor.persuratan.cabut(keliru, alasan: "Keliru lagi", oleh: kadis)
      #expect(try await kantor.status(keliru) == .dicabut)
      await #expect(throws: NaskahError.self) { _ = try await kantor.persuratan.kirim(keliru, oleh: kadis) }
      let benar = try await ralat()
      _ = try await kantor.persuratan.kirim(benar, oleh: kadis)
      #expect(try await kantor.status(lama) == .diganti)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `hanya pengelola kantor yang mengatur, dengan dasar`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let mesin = kantor.persuratan.mesin
      let dinas = try kantor.unit("05")
      await #expect(throws: (any Error).self) {
        try await mesin.ubahCaraKirim(dinas, .pihakLuar, dasar: "Perbup", oleh: kantor[.kadisKesehatan])
      }
      await #expect(throws: FieldErrors("dasar", "Sebutkan keputusan yang menetapkannya.")) {
        try await mesin.ubahCaraKirim(dinas, .pihakLuar, dasar: "", oleh: kantor[.admin])
      }
      await #expect(throws: CaraKirimError.bukanKantor) {
        try await mesin.ubahCaraKirim(
          try kantor.unit("05.S"), .pihakLuar, dasar: "Perbup", oleh: kantor[.admin])
      }
      #expect(try await kantor.db.read { try $0.riwayatCaraKirim(dinas).isEmpty })
      try await kantor.atur("05", .pihakLuar)
      try await kantor.atur("05", .keluarKantor)
      #expect(try await kantor.db.read { try $0.caraKirim(dinas) } == .keluarKantor)
      #expect(
        try await kantor.db.read { try $0.riwayatCaraKirim(dinas).map(\.cara) } == [
          .keluarKantor, .pihakLuar,
        ])
    }
  }
}

extension Kantor {
  fileprivate func kepadaLuar() throws -> KontenNaskah {
    var konten = try konten()
    konten.tujuan.append(.luar(nama: "PT Contoh Sejahtera", alamat: "Jalan Raya 1", surel: ""))
    return konten
  }

  fileprivate func atur(_ kode: String, _ cara: CaraKirim) async throws {
    try await persuratan.mesin.ubahCaraKirim(
      unit(kode), cara, dasar: "Keputusan Kepala Dinas", oleh: self[.admin])
  }

  /// With an account that has the role from today.
  fileprivate func jadikanTU(_ pelaku: Pelaku, di kode: String) async throws {
    let unit = try unit(kode)
    try await db.write { tx in
      try tx.run(
        """
        INSERT INTO akun (id, orang, nama_pengguna, sandi, sandi_pada, harus_ganti, dibuat)
        VALUES (1, \(pelaku.orang), 'tu.uji', '', 0, 0, 0)
        """)
      try tx.run(
        """
        INSERT INTO peran_akun (id, akun, peran, unit, mulai, dasar, dibuat)
        VALUES (1, 1, 'tu', \(unit), \(Tanggal(Jam.senin)), 'Keputusan', 0)
        """)
    }
  }

  fileprivate func perluDikirim(_ pelaku: Pelaku) async throws -> [NaskahDinas.ID] {
    try await db.read { try $0.daftar(.kirim, for: pelaku, Potongan()).baris.map(\.id) }
  }

  fileprivate func halaman(_ id: NaskahDinas.ID, _ pelaku: Pelaku) async throws -> NaskahHalaman {
    try await db.read { [jam] in try NaskahHalaman.muat(id, pelaku, pada: jam.kini, $0) }
  }

  fileprivate func kabar(_ pelaku: Pelaku) async throws -> [String] {
    try await db.read { try $0.pemberitahuan(bagi: pelaku.orang).map(\.isi.judul) }
  }

  fileprivate func status(_ id: NaskahDinas.ID) async throws -> DokumenTersegel.Status? {
    let kode = try #require(try await naskah(id).kode.flatMap { KodeDokumen($0) })
    return try await persuratan.mesin.verifikasi(kode)?.status
  }
}
