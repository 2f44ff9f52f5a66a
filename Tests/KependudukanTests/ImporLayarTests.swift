import Bahasa
import CSV
import Database
import Foundation
import Jejak
import Lembar
import Organisasi
import Pemberitahuan
import Peralatan
import TestKit
import Testing

@testable import Kependudukan

/// Impor dari layar: unggah, cocokkan kolom, periksa, masukkan, betulkan, ulangi.
struct ImporLayarTests {
  @Test(arguments: Mesin.allCases)
  func `berkas diperiksa, dimasukkan sekali, dibetulkan, dan kali kedua tidak mengubah apa pun`(
    _ mesin: Mesin
  )
    async throws
  {
    try await KantorImpor.buka(mesin) { kantor in
      var salah = KantorImpor.suparmi
      salah[3] = "X"
      let isi = KantorImpor.csv([KantorImpor.sutrisno, salah])
      let id = try await kantor.unggah(isi, oleh: kantor.dukcapil)
      await #expect(throws: ImporError.belumDiuji) {
        try await kantor.meja.laksanakan(id, versi: "1", oleh: kantor.dukcapil)
      }
      await #expect(throws: FieldErrors.self) {
        try await kantor.meja.uji(
          id, PemetaanForm(kantor.satu(id), kantor.petaAwal(id)), oleh: kantor.dukcapil)
      }
      let diuji = try await kantor.uji(id, oleh: kantor.dukcapil)
      #expect(diuji.keadaan == .teruji && diuji.uji?.masuk == 1 && diuji.uji?.galat == 1)
      #expect(try await kantor.jumlahPenduduk() == 0 && kantor.terbuka.isEmpty)

      // Clicked twice: one job, one import.
      let versi = "\(diuji.versi)"
      try await kantor.meja.laksanakan(id, versi: versi, oleh: kantor.dukcapil)
      try await kantor.meja.laksanakan(id, versi: versi, oleh: kantor.dukcapil)
      #expect(try await kantor.kerjakan() == 1)
      let selesai = try await kantor.satu(id)
      #expect(selesai.keadaan == .selesai && selesai.tulis?.masuk == 1 && selesai.tulis?.galat == 1)
      try await kantor.meja.laksanakan(id, versi: versi, oleh: kantor.dukcapil)
      #expect(try await kantor.kerjakan() == 0)
      #expect(try await kantor.jumlahPenduduk() == 1)

      // The refused row, mended in its own file; the columns are known by now.
      let ditolak = String(decoding: try await kantor.unduh(id, .galat, oleh: kantor.dukcapil), as: UTF8.self)
      #expect(ditolak.contains("sex:") && ditolak.contains("3314015708780001"))
      let betul = try await kantor.unggah(
        Array(ditolak.replacing(",X,", with: ",P,").utf8), "baris-ditolak.csv", oleh: kantor.dukcapil)
      let awal = try await kantor.petaAwal(betul)
      #expect(awal.letak == selesai.letak)
      _ = try await kantor.uji(betul, oleh: kantor.dukcapil)
      #expect(try await kantor.laksanakan(betul, oleh: kantor.dukcapil).tulis?.masuk == 1)
      #expect(try await kantor.jumlahPenduduk() == 2)

      let lagi = try await kantor.unggah(
        KantorImpor.csv([KantorImpor.sutrisno, KantorImpor.suparmi]), oleh: kantor.dukcapil)
      let sama = try await kantor.uji(lagi, oleh: kantor.dukcapil)
      #expect(sama.uji?.masuk == 0 && sama.uji?.sama == 2)
      await #expect(throws: ImporError.tidakAdaYangBaru) {
        try await kantor.meja.laksanakan(lagi, versi: "\(sama.versi)", oleh: kantor.dukcapil)
      }
      let jejak = try await kantor.db.read { try $0.cerita("unggahan_impor", id.rawValue) }
      #expect(jejak.map(\.peristiwa) == ["impor.diunggah", "impor.dimulai", "penduduk.diunduh"])
      #expect(kantor.terbuka.isEmpty)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `petugas desa memasukkan warga desanya saja dan tidak diberi tahu tentang orang lain`(_ mesin: Mesin)
    async throws
  {
    try await KantorImpor.buka(mesin) { kantor in
      let pertama = try await kantor.unggah(KantorImpor.csv([KantorImpor.wasis]), oleh: kantor.dukcapil)
      _ = try await kantor.uji(pertama, oleh: kantor.dukcapil)
      _ = try await kantor.laksanakan(pertama, oleh: kantor.dukcapil)

      // The number of somebody in Brangkal, his family, and a row of Brangkal itself.
      var nikOrang = KantorImpor.suparmi
      nikOrang[1] = KantorImpor.wasis[1]
      var kkOrang = KantorImpor.suparmi
      kkOrang[0] = KantorImpor.wasis[0]
      let asing = ["3314090101200009", "3314091203810009"] + KantorImpor.wasis.dropFirst(2)
      let id = try await kantor.unggah(
        KantorImpor.csv([KantorImpor.sutrisno, nikOrang, kkOrang, asing]), oleh: kantor.keden)
      let diuji = try await kantor.uji(id, oleh: kantor.keden)
      #expect(diuji.uji?.masuk == 1 && diuji.uji?.galat == 3 && diuji.uji?.konflik == 0)
      let ditolak = try CSVFile.rows(try await kantor.unduh(id, .galat, oleh: kantor.keden))
      let sebab = ditolak.compactMap { $0["_galat"] }
      #expect(sebab.contains { $0.contains("NIK itu tidak dapat dicatat") })
      #expect(sebab.contains { $0.contains("Nomor KK itu sudah dipakai") })
      #expect(sebab.contains { $0.contains("bukan dari desa di wilayah Anda") })
      #expect(!sebab.joined().contains("Wasis"))
      let wasis = try #require(
        try await kantor.db.read { try $0.penduduk(sesudah: 0, batas: 1).first })
      let tebakan = try await kantor.db.read { try $0.cerita("penduduk", wasis.id.rawValue) }
      #expect(tebakan.map(\.peristiwa) == ["penduduk.dilihat"] && tebakan.first?.nama == "Bayu")
      #expect(try await kantor.laksanakan(id, oleh: kantor.keden).tulis?.masuk == 1)

      // Whose file it is, and Dukcapil, see it; nobody else.
      await #expect(throws: ImporError.tidakAda) {
        try await kantor.meja.unduh(id, .galat, oleh: kantor.brangkal)
      }
      await #expect(throws: ImporError.tidakAda) {
        try await kantor.meja.satu(pertama, untuk: kantor.keden)
      }
      #expect(try await kantor.meja.satu(id, untuk: kantor.dukcapil).id == id)
      var form = try await kantor.formulir(id)
      form.desa = Daerah.brangkal.description
      let milik = form
      await #expect(throws: FieldErrors("desa", "Pilih desa atau kelurahan di wilayah Anda.")) {
        try await kantor.meja.uji(id, milik, oleh: kantor.keden)
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `impor yang mati di tengah jalan dilanjutkan, dan yang lain menunggu giliran`(_ mesin: Mesin)
    async throws
  {
    try await KantorImpor.buka(mesin) { kantor in
      let url = kantor.folder.berkas("banyak.csv")
      let desa = Set(try await kantor.daerah.kependudukan.kodeDesa().keys)
      try Sintetis(jumlah: 12_000, benih: 4, hanya: desa).tulis(ke: url)
      // Somebody of the first batch who is refused: the report of the whole run has to name him.
      let teks = try String(contentsOf: url, encoding: .utf8)
      let baris = teks.split(maxSplits: 2, whereSeparator: \.isNewline).map(String.init)
      let salah = baris[1].replacing(/[0-9]{16}/, with: "12")
      try [baris[0], salah, baris[2]].joined(separator: teks.contains("\r\n") ? "\r\n" : "\n")
        .write(to: url, atomically: true, encoding: .utf8)
      let isi = [UInt8](try Data(contentsOf: url))
      let id = try await kantor.unggah(isi, "banyak.csv", oleh: kantor.dukcapil)
      try await kantor.meja.uji(id, kantor.formulir(id, [:]), oleh: kantor.dukcapil)
      try await kantor.kerjakan()
      let diuji = try await kantor.satu(id)
      #expect(diuji.uji?.masuk == 11_999 && diuji.uji?.galat == 1)
      let laporanUji = try await kantor.db.read { try $0.laporan(id) }
      try await kantor.meja.laksanakan(id, versi: "\(diuji.versi)", oleh: kantor.dukcapil)

      // A worker that wrote one batch and was killed: a folder in clear is left, and its sign of life.
      var asal = BerkasImpor(url, .tulis)
      asal.letak = diuji.letak
      let (mati, register) = (asal, kantor.daerah.kependudukan)
      let pertama = Task {
        try await register.impor(mati) { _, _ in withUnsafeCurrentTask { $0?.cancel() } }
      }
      await #expect(throws: CancellationError.self) { try await pertama.value }
      #expect(try await kantor.jumlahPenduduk() == 7999)
      let sisa = kantor.meja.folder.letak.appending(path: "kerja-mati")
      try FileManager.default.createDirectory(at: sisa, withIntermediateDirectories: true)
      let lain = try await kantor.unggah(KantorImpor.csv([KantorImpor.sutrisno]), oleh: kantor.keden)
      let hidup = kantor.jam.kini + 60
      try await kantor.db.write { tx in
        try tx.run("UPDATE unggahan_impor SET pekerja_sampai = \(hidup) WHERE id = \(lain)")
      }
      #expect(try await kantor.kerjakan() == 1)
      #expect(try await kantor.satu(id).keadaan == .memasukkan)
      #expect(try await kantor.jumlahPenduduk() == 7999, "another file is being worked on")

      kantor.jam.majukan(61)
      try await kantor.kerjakan()
      let selesai = try await kantor.satu(id)
      let kabar = try await kantor.db.read { try $0.pemberitahuan(bagi: kantor.dukcapil.orang) }
      #expect(kabar.map(\.isi.judul) == ["banyak.csv: 11.999 orang masuk register"])
      #expect(selesai.keadaan == .selesai)
      #expect(selesai.tulis?.baris == 12_000 && selesai.tulis?.masuk == 11_999)
      #expect(selesai.tulis?.peringatan == diuji.uji?.peringatan)
      #expect(selesai.tulis?.temuanKeluarga == diuji.uji?.temuanKeluarga)
      #expect(selesai.tulis?.tanpaKepala == diuji.uji?.tanpaKepala)
      #expect(try await kantor.jumlahPenduduk() == 11_999)
      #expect(kantor.terbuka.isEmpty)
      let laporan = try await kantor.db.read { try $0.laporan(id) }
      #expect(laporan[.galat] != nil && laporan[.galat] != laporanUji[.galat], "the real run's own")
      let ditolak = String(decoding: try await kantor.unduh(id, .galat, oleh: kantor.dukcapil), as: UTF8.self)
      #expect(ditolak.split(whereSeparator: \.isNewline).count == 2)

      // Killed between its end and telling of it: told of again, with the same counts, and recorded once.
      try await kantor.db.write { tx in
        try tx.run(
          "UPDATE unggahan_impor SET keadaan = 'memasukkan', selesai = NULL, tulis = NULL WHERE id = \(id)")
      }
      let kerja = KerjaImpor(
        unggahan: id, versi: selesai.versi, cara: .tulis, oleh: kantor.dukcapil.orang, desa: nil)
      try await kantor.meja.kerjakan(kerja, percobaan: 2)
      #expect(try await kantor.satu(id).tulis == selesai.tulis)
      let dicatat = try await kantor.db.read { tx in
        try tx.value("SELECT COUNT(*) FROM jejak WHERE peristiwa = 'penduduk.diimpor'", as: Int.self)
      }
      #expect(dicatat == 1)
    }
  }

  @Test func `buku kerja dengan judul di bawah kepala lembar dikenali, nomor orang selalu tersamar`()
    async throws
  {
    try await KantorImpor.buka { kantor in
      let baris: [[String]] = [
        ["BUKU INDUK PENDUDUK"], ["Desa Keden"],
        ["NO", "NO KK", "NIK", "NAMA LENGKAP", "JK", "TMPT LHR", "TGL LHR", "AGAMA", "SHDK"],
        ["1"] + KantorImpor.sutrisno.prefix(8), ["2"] + KantorImpor.suparmi.prefix(8),
      ]
      let isi = try bukuKerja([
        LembarTulis(nama: "Petunjuk", baris: [[.teks("Isi lembar kedua.")]]),
        LembarTulis(nama: "Warga", baris: baris.map { $0.map { SelTulis.teks($0) } }),
      ])
      let id = try await kantor.unggah(isi, "buku.xlsx", oleh: kantor.keden)
      let contoh = try await kantor.db.read { try $0.contoh(id) }
      #expect(contoh.map(\.nama) == ["Petunjuk", "Warga"])
      #expect(contoh.flatMap(\.baris).joined().allSatisfy { $0.firstMatch(of: /\d{13}/) == nil })
      let awal = try await kantor.petaAwal(id)
      #expect(awal.lembar.nama == "Warga" && awal.atasJudul == 2 && awal.letak[.nik] == 2)
      #expect(awal.lembar.nilai(2, atasJudul: 2) == ["331401******0001"])
      var form = PemetaanForm(try await kantor.satu(id), awal)
      form.desa = Daerah.keden.description
      form.nama = "Buku induk"
      let lengkap = form
      try await kantor.meja.uji(id, lengkap, oleh: kantor.keden)
      try await kantor.kerjakan()
      #expect(try await kantor.laksanakan(id, oleh: kantor.keden).tulis?.masuk == 2)
      let tersimpan = try await kantor.db.read { try $0.petaLembar("Buku induk") }
      #expect(tersimpan.letak(["NAMA LENGKAP"])[.nama] == 0)

      // Somebody else's mapping keeps its name.
      let lain = try await kantor.unggah(KantorImpor.csv([KantorImpor.wasis]), oleh: kantor.brangkal)
      var kedua = try await kantor.formulir(lain)
      kedua.nama = "Buku induk"
      let bentrok = kedua
      await #expect(
        throws: FieldErrors("nama", "Nama itu sudah dipakai untuk pemetaan lain. Pilih nama lain.")
      ) { try await kantor.meja.uji(lain, bentrok, oleh: kantor.brangkal) }
    }
  }

  @Test func `yang bukan tabel ditolak dengan kalimat yang menolong, dan tidak ada yang tertinggal`()
    async throws
  {
    try await KantorImpor.buka { kantor in
      let pdf = Array("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".utf8)
      await #expect(
        throws: FieldErrors(
          "berkas", "Berkas itu dokumen PDF (.pdf). Simpan sebagai Excel (.xlsx) atau CSV UTF-8.")
      ) { try await kantor.unggah(pdf, "warga.pdf", oleh: kantor.keden) }
      await #expect(throws: FieldErrors.self) {
        try await kantor.unggah(pdf, "warga.xls", oleh: kantor.keden)
      }
      let kutip = Array("nik,nama\n\"3314,Sutrisno\n".utf8)
      await #expect(
        throws: FieldErrors("berkas", "Tanda kutip yang dibuka di baris 2 tidak pernah ditutup.")
      ) { try await kantor.unggah(kutip, oleh: kantor.keden) }
      let sisa = try await kantor.db.read { tx in
        try tx.value(
          "SELECT (SELECT COUNT(*) FROM unggahan_impor) + (SELECT COUNT(*) FROM berkas)", as: Int.self)
      }
      #expect(sisa == 0)
      let isi = KantorImpor.csv([KantorImpor.sutrisno])
      let satu = try await kantor.unggah(isi, kunci: "a", oleh: kantor.keden)
      #expect(try await kantor.unggah(isi, kunci: "a", oleh: kantor.keden) == satu, "sent twice, one upload")
    }
  }

  @Test(arguments: Mesin.allCases)
  func `berkas dan laporannya hilang sesudah masa simpan, hitungannya tinggal`(_ mesin: Mesin) async throws {
    try await KantorImpor.buka(mesin) { kantor in
      var salah = KantorImpor.suparmi
      salah[6] = "Entah"
      let id = try await kantor.unggah(
        KantorImpor.csv([KantorImpor.sutrisno, salah]), oleh: kantor.keden)
      _ = try await kantor.uji(id, oleh: kantor.keden)
      let folder = kantor.folder.berkas("sementara").path
      let izin = try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions] as? Int
      #expect(izin == 0o700)
      kantor.jam.majukan(29 * 86_400)
      #expect(try await kantor.meja.lupakan() == 0)
      kantor.jam.majukan(2 * 86_400)
      #expect(try await kantor.meja.lupakan() == 1)
      let satu = try await kantor.satu(id)
      #expect(satu.berkas == nil && satu.uji?.masuk == 1)
      #expect(try await kantor.db.read { try $0.contoh(id) }.isEmpty)
      #expect(try await kantor.db.read { try $0.value("SELECT COUNT(*) FROM berkas", as: Int.self) } == 0)
      await #expect(throws: ImporError.tidakAda) {
        try await kantor.meja.unduh(id, .galat, oleh: kantor.keden)
      }
      await #expect(throws: ImporError.sudahDihapus) {
        try await kantor.meja.laksanakan(id, versi: "\(satu.versi)", oleh: kantor.keden)
      }
    }
  }

  @Test(arguments: [
    ("3314010101200001", "331401******0001"), ("'3314 0101 0120 0001", "331401******0001"),
    ("33.14.01.010120.0001", "331401******0001"), ("331401010120001", "331401******0001"),
    ("1975-05-01 00:00:00", "1975-05-01 00:00:00"), ("Krajan RT 4 RW 2", "Krajan RT 4 RW 2"),
  ])
  func `contoh menyamarkan nomor orang bagaimanapun ditulisnya`(_ teks: String, _ samar: String) {
    #expect(samarkanContoh(teks) == samar)
  }
}

extension KantorImpor {
  fileprivate func petaAwal(_ id: UnggahanImpor.ID) async throws -> PetaAwal {
    try await meja.petaAwal(satu(id), lembar: nil, atasJudul: nil)
  }
}
