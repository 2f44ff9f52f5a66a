import Bahasa
import Database
import Foundation
import Naskah
import Organisasi
import Pencarian
import TestKit
import Testing
import Web

@testable import Persuratan

/// Who heads a unit within an office has an inbox of his own: nota dinas of his office, and for asisten and staf ahli
/// every letter.
@Suite struct DalamKantorTests {
  @Test(arguments: Mesin.allCases)
  func `nota dinas kepada kepala bidang ada di mejanya sendiri`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.terkirim(try kantor.konten("ND", ke: ["05.B1"], hal: "Rencana zfogging"))
      let surat = try await kantor.kiriman(id, di: "05.B1")
      #expect(surat.kantor == surat.untuk)
      let kabid = kantor[.kabidKesehatanMasyarakat]
      #expect(try await kantor.baru(kabid) == [surat.id])
      #expect(try await kantor.db.read { try $0.hitunganMenu(kabid).suratBaru } == 1)
      // not in the agenda of the office, nor on the desks below
      #expect(try await kantor.baru(kantor[.tuKesehatan]).isEmpty)
      #expect(try await kantor.baru(kantor[.kasiPromosiKesehatan]).isEmpty)
      await #expect(throws: KirimanError.tidakDitemukan) {
        try await kantor.persuratan.baca(surat.id, oleh: kantor[.kasiPromosiKesehatan])
      }
      try await kantor.persuratan.baca(surat.id, oleh: kabid)
      let dibaca = try await kantor.kiriman(surat.id)
      #expect(dibaca.dibaca != nil && dibaca.nomorAgenda == 1)
      #expect(try await kantor.db.read { try $0.sebaran(id).dibaca } == 1)
      let temuan = try await kantor.db.read {
        try $0.cariObjek("zfogging", jenis: "naskah", hak: kabid.hakCari, batas: 10)
      }
      #expect(temuan == [id.rawValue])
      // down the line, like any letter
      let perintah = try await kantor.disposisikan(
        surat.id, oleh: .kabidKesehatanMasyarakat, kepada: [.kasiPromosiKesehatan])
      #expect(perintah.map(\.kepada) == [try kantor.jabatan(.kasiPromosiKesehatan)])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `konsep dan surat keluar kepala bidang tetap tampak baginya`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.diajukan(try kantor.konten(), oleh: .kabidKesehatanMasyarakat)
      try await kantor.parafSemua(id)
      try await kantor.tandaTangan(id)
      let kabid = kantor[.kabidKesehatanMasyarakat]
      let terkirim = try await kantor.db.read { try $0.daftar(.terkirim, for: kabid, Potongan()).baris }
      #expect(terkirim.map(\.id) == [id])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `surat lain tidak masuk ke dalam kantor, kecuali kepada asisten dan staf ahli`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let dinas = await #expect(throws: FieldErrors.self) {
        _ = try await kantor.konsep(try kantor.konten(ke: ["05.B1"]))
      }
      #expect(dinas?["tujuan"]?.contains("Alamatkan ke Dinas Kesehatan") == true)
      let id = try await kantor.terkirim(try kantor.konten(ke: ["01.A1", "01.S1"]))
      #expect(try await kantor.kiriman(id).allSatisfy { $0.kantor == $0.untuk })
      let asisten = try kantor.pimpinan("01.A1")
      let surat = try await kantor.kiriman(id, di: "01.A1")
      try await kantor.persuratan.baca(surat.id, oleh: asisten)
      #expect(try await kantor.kiriman(surat.id).status == .dibaca)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `nota dinas ke dalam kantor lain, atau kepada jabatan kosong, ditolak dengan sebabnya`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let lain = try await kantor.konsep(
        try kantor.konten("ND", ke: ["05.B1"], ttd: .camatGemolong), oleh: .camatGemolong)
      let asing = await #expect(throws: FieldErrors.self) {
        try await kantor.persuratan.ajukan(lain, versi: 1, oleh: kantor[.camatGemolong])
      }
      #expect(asing?["tujuan"]?.contains("hanya dari dalam Dinas Kesehatan") == true)
      let tanpa = try await kantor.konsep(try kantor.konten("ND", ke: ["05.B1"]), oleh: .kadisKesehatan)
      try await kantor.kosongkan(.kabidKesehatanMasyarakat)
      let kosong = await #expect(throws: FieldErrors.self) {
        try await kantor.persuratan.ajukan(tanpa, versi: 1, oleh: kantor[.kadisKesehatan])
      }
      #expect(kosong?["tujuan"]?.contains("sedang tidak berpimpinan") == true)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `nota dinas kepada sekretaris ada padanya, bukan di agenda kantor`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.terkirim(try kantor.konten("ND", ke: ["05.S"]))
      let surat = try await kantor.kiriman(id, di: "05.S")
      let sekdis = kantor[.sekdisKesehatan]
      #expect(try await kantor.baru(sekdis) == [surat.id])
      #expect(try await kantor.baru(kantor[.tuKesehatan]).isEmpty)
      #expect(try await kantor.baru(kantor[.kadisKesehatan]).isEmpty)
      try await kantor.persuratan.baca(surat.id, oleh: sekdis)
      #expect(try await kantor.kiriman(surat.id).status == .dibaca)
      let sebutan = try await kantor.db.read { [jam = kantor.jam] tx in
        try tx.sebutan(.unit(surat.untuk, up: ""), tx.struktur(pada: Tanggal(jam.kini)))
      }
      #expect(sebutan == "Sekretaris Dinas Kesehatan")
    }
  }

  @Test(arguments: Mesin.allCases)
  func `selama jabatan kepala kosong kantornya yang mengurus suratnya`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let surat = try await kantor.kiriman(
        try await kantor.terkirim(try kantor.konten("ND", ke: ["05.B1"])), di: "05.B1")
      try await kantor.persuratan.mesin.ubahCaraKirim(
        kantor.unit("05"), .keluarKantor, dasar: "Keputusan", oleh: kantor[.admin])
      let ditahan = try await kantor.terkirim(try kantor.konten("ND", ke: ["05.B1", "27.13"]))
      try await kantor.kosongkan(.kabidKesehatanMasyarakat)
      for tokoh in [Tokoh.kadisKesehatan, .sekdisKesehatan, .tuKesehatan] {
        let pelaku = try await kantor.pelaku(kantor[tokoh].orang)
        #expect(try await kantor.baru(pelaku) == [surat.id], "\(tokoh)")
      }
      let kasi = try await kantor.pelaku(kantor[.kasiPromosiKesehatan].orang)
      #expect(try await kantor.baru(kasi).isEmpty)
      let (kadis, jam) = (try await kantor.pelaku(kantor[.kadisKesehatan].orang), kantor.jam)
      let (perintah, halaman) = try await kantor.db.read { tx in
        (
          try tx.struktur(pada: Tanggal(jam.kini)).bawahan(dari: kadis.jabatan[0]).map(\.id),
          try KirimanHalaman.muat(surat.id, kadis, pada: jam.kini, tx)
        )
      }
      #expect(perintah.contains(try kantor.jabatan(.kasiPromosiKesehatan)) && !halaman.tanpaPimpinan)
      // what was signed before and leaves now is a letter of the office, not one to be printed
      _ = try await kantor.persuratan.kirim(ditahan, oleh: kantor[.tuKesehatan])
      let kiriman = try await kantor.kiriman(ditahan, di: "05")
      #expect(!kiriman.titipan)
      try await kantor.persuratan.baca(
        surat.id, oleh: try await kantor.pelaku(kantor[.kadisKesehatan].orang))
      #expect(try await kantor.kiriman(surat.id).dibaca != nil)
    }
  }

  @Test(arguments: Mesin.allCases, ["", "05.B1.1"])
  func `surat seksi yang dibubarkan ada pada penerusnya`(mesin: Mesin, penerus: String) async throws {
    try await Kantor.buka(mesin) { kantor in
      let surat = try await kantor.kiriman(
        try await kantor.terkirim(try kantor.konten("ND", ke: ["05.B1.2"])), di: "05.B1.2")
      let organisasi = Organisasi(db: kantor.db, now: { kantor.jam.kini })
      try await organisasi.bubarkan(
        kantor.unit("05.B1.2"), mulai: Tanggal(kantor.jam.kini) + 1,
        pengganti: penerus.isEmpty ? nil : try kantor.unit(penerus), dasar: "Perbup", oleh: kantor[.admin])
      kantor.jam.maju(hari: 1)
      let waris = try await kantor.pelaku(
        penerus.isEmpty ? kantor[.kabidKesehatanMasyarakat].orang : try kantor.pimpinan(penerus).orang)
      #expect(try await kantor.baru(waris) == [surat.id])
      #expect(try await kantor.baru(try await kantor.pelaku(kantor[.tuKesehatan].orang)).isEmpty)
      try await kantor.persuratan.baca(surat.id, oleh: waris)
      #expect(try await kantor.kiriman(surat.id).status == .dibaca)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `jawaban ditujukan kepada yang menandatangani, bukan kantor penyusunnya`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      func tujuan(_ jenis: String, _ surat: Kiriman, _ tokoh: Tokoh) async throws -> [String] {
        let (pelaku, kini) = (kantor[tokoh], kantor.jam.kini)
        return try await kantor.db.read { tx in
          try AwalNaskah(jenis: jenis, balas: surat.id.description).form(pelaku, pada: kini, tx).tujuan
        }
      }
      let bupati = try await kantor.diajukan(try kantor.konten(ttd: .bupati))
      try await kantor.parafSemua(bupati)
      try await kantor.tandaTangan(bupati, oleh: .bupati)
      let masuk = try await kantor.kiriman(bupati, di: "27.13")
      #expect(try await tujuan("SD", masuk, .camatGemolong) == ["u:\(try kantor.unit("00"))"])
      try await kantor.mesin.terbitkanSertifikat(
        kantor[.kabidKesehatanMasyarakat].orang, sandi: Kantor.sandi, sandiOtoritas: Kantor.sandi)
      let nota = try await kantor.terkirim(
        try kantor.konten("ND", ke: ["05"], ttd: .kabidKesehatanMasyarakat), oleh: .kabidKesehatanMasyarakat)
      let kepadaKadis = try await kantor.kiriman(nota, di: "05")
      #expect(try await tujuan("ND", kepadaKadis, .kadisKesehatan) == ["u:\(try kantor.unit("05.B1"))"])
      // what is no nota dinas does not go into an office
      #expect(try await tujuan("SD", kepadaKadis, .kadisKesehatan) == ["u:\(try kantor.unit("05"))"])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `di antara beberapa kotak pencarian membuka miliknya sendiri, dan atasan melihat yang terlambat`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.terkirim(try kantor.konten("ND", ke: ["05.B1", "05.S"], hal: "Rapat zpolio"))
      try await kantor.kosongkan(.kabidKesehatanMasyarakat)
      let sekdis = try await kantor.pelaku(kantor[.sekdisKesehatan].orang)
      let sendiri = try await kantor.kiriman(id, di: "05.S")
      let tautan = try await kantor.db.read { tx in
        var form = CariForm()
        form.q = "zpolio"
        return try tx.cariBagi(sekdis, form, pada: Jam.senin).baris.map(\.tautan)
      }
      #expect(tautan == [Rute.satuKiriman(sendiri.id)])
      let kotak = try await kantor.db.read { tx in
        try tx.daftar(.baru, for: sekdis, Potongan()).baris.map(\.namaKantor)
      }
      #expect(Set(kotak) == ["Bidang Kesehatan Masyarakat", "Sekretariat"])
      kantor.jam.maju(hari: 30)
      let atasan = try #require(kantor.kabupaten.struktur.atasan(kantor.jabatan(.kadisKesehatan)))
      let diAtas = try await kantor.pelaku(memegang: atasan.id)
      let terlambat = try await kantor.db.read { [jam = kantor.jam] in
        try $0.terlambatBawahan(diAtas, pada: jam.kini)
      }
      #expect(terlambat.contains { $0.surat.kantor != sendiri.kantor && $0.kantor == "Dinas Kesehatan" })
    }
  }

  @Test(arguments: Mesin.allCases)
  func `yang membantu di meja sekretaris melihat kotaknya`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let surat = try await kantor.kiriman(
        try await kantor.terkirim(try kantor.konten("ND", ke: ["05.S"])), di: "05.S")
      let sekdis = kantor[.sekdisKesehatan].penugasan[0]
      let pembantu = Pelaku(
        orang: kantor[.tuKesehatan].orang, nama: "Pembantu", penugasan: [],
        delegasi: [
          DelegasiAktif(
            id: .init(rawValue: 1), cakupan: .baca, meja: sekdis, pejabat: kantor[.sekdisKesehatan].orang,
            namaPejabat: "Sekdis")
        ])
      #expect(try await kantor.baru(pembantu) == [surat.id])
    }
  }

  @Test func `pemilih tujuan menawarkan unit di dalam kantor penulis saja`() async throws {
    try await Kantor.buka { kantor in
      func pilihan(_ cari: String, _ tokoh: Tokoh) async throws -> [String] {
        try await kantor.db.read { tx in
          try tx.pilihanTujuan(
            cari, tx.struktur(pada: Tanggal(kantor.jam.kini)), di: kantor[tokoh].kantor
          )
          .map(\.label)
        }
      }
      let bidang = "Kepala Bidang Kesehatan Masyarakat"
      let (dalam, luar) = (
        try await pilihan("bidang kesehatan", .kasiPromosiKesehatan),
        try await pilihan("bidang kesehatan", .camatGemolong)
      )
      #expect(dalam.contains(bidang) && !luar.contains(bidang))
      let asisten = try await pilihan("asisten", .camatGemolong)
      #expect(asisten.count >= 3)
      let wakil = try await pilihan("wakil bupati", .kabagUmum)
      #expect(wakil.first == "Wakil Bupati Sragen")
    }
  }
}

extension Kantor {
  fileprivate func baru(_ pelaku: Pelaku) async throws -> [Kiriman.ID] {
    try await db.read { try $0.daftar(.baru, for: pelaku, Potongan()).baris.map(\.id) }
  }

  /// Whoever holds it leaves.
  fileprivate func kosongkan(_ tokoh: Tokoh) async throws {
    let jabatan = try jabatan(tokoh)
    try await db.write { tx in
      try tx.run("UPDATE penugasan SET selesai = mulai WHERE jabatan = \(jabatan)")
      try tx.strukturBerubah()
    }
  }
}
