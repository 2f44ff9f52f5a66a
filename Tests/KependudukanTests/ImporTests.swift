import Bahasa
import CSV
import Database
import Foundation
import Jejak
import Organisasi
import TestKit
import Testing

@testable import Kependudukan

struct ImporTests {
  private static let judul = [
    "alamat", "dusun", "rw", "rt", "nama", "no_kk", "nik", "sex", "tempatlahir", "tanggallahir", "agama_id",
    "pendidikan_kk_id", "pekerjaan_id", "status_kawin", "kk_level", "nama_ayah", "nama_ibu", "status_dasar",
    "kode_desa",
  ]

  private static let sutrisno = [
    "", "Krajan", "2", "4", "Sutrisno", "3314010101200001", "3314010105750001", "1", "Sragen", "1975-05-01",
    "1", "5",
    "89", "2", "1", "Parto", "Ngatmi", "1", "33.14.01.2001",
  ]
  private static let suparmi = [
    "", "Krajan", "2", "4", "Suparmi", "'3314010101200001", "3314015708780001", "P", "Sragen", "17-08-1978",
    "Islam",
    "S1", "PNS", "Kawin", "Istri", "Wiro", "Yatmi", "", "3314012001",
  ]

  private func berkas(_ baris: [[String]], judul: [String] = judul) throws -> URL {
    let url = URL(filePath: try TestFolder.shared.path("impor-\(UUID().uuidString).csv"))
    let csv = CSVWriter(for: .exchange)
    try Data(csv.header(judul) + baris.flatMap { csv.record($0) }).write(to: url)
    return url
  }

  private func ubah(_ baris: [String], _ kolom: String, _ nilai: String) throws -> [String] {
    var baru = baris
    baru[try #require(Self.judul.firstIndex(of: kolom))] = nilai
    return baru
  }

  @Test(arguments: Mesin.allCases)
  func `indeks yang dilepas selama pengisian kembali seperti semula, juga sesudah terputus`(_ mesin: Mesin)
    async throws
  {
    try await Daerah.buka(mesin) { daerah in
      let semula = try await daerah.db.schemaDump()
      try await daerah.db.write { tx in
        try tx.mulaiCariPenduduk()
        try tx.lepasIndeksPenduduk()
      }
      let terputus = try await daerah.db.schemaDump()
      #expect(terputus != semula && !terputus.contains("INDEX penduduk_lahir ON"))
      try await daerah.kependudukan.siapkanCari()
      #expect(try await daerah.db.schemaDump() == semula)
      _ = try await daerah.kependudukan.impor(BerkasImpor(berkas([Self.sutrisno]), .tulis))
      #expect(try await daerah.db.schemaDump() == semula)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `impor pertama menjadi awal laporan desa, yang kemudian penyesuaian bulan itu`(_ mesin: Mesin)
    async throws
  {
    try await Daerah.buka(mesin) { awal in
      func laporan(_ bulan: String) async throws -> Lampid {
        let satu = try #require(Bulan(bulan))
        return try #require(try await awal.db.read { try $0.lampid([Daerah.keden], satu) }[Daerah.keden])
      }
      let jan = try awal.pada("2026-01-20")
      _ = try await jan.kependudukan.impor(BerkasImpor(berkas([Self.sutrisno]), .tulis))
      let januari = try await laporan("2026-01")
      #expect(januari.awal() == 1 && januari.akhir() == 1 && januari.penyesuaian() == 0)
      #expect(try await laporan("2025-12").akhir() == 0)
      let mar = try awal.pada("2026-03-10")
      _ = try await mar.kependudukan.impor(BerkasImpor(berkas([Self.sutrisno, Self.suparmi]), .tulis))
      let kini = try await laporan("2026-01")
      for kelompok in KelompokPenduduk.semua {
        #expect(
          kini.awal(kelompok) == januari.awal(kelompok) && kini.akhir(kelompok) == januari.akhir(kelompok))
      }
      let maret = try await laporan("2026-03")
      #expect(maret.awal() == 1 && maret.akhir() == 2 && maret.penyesuaian() == 1)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `susunan OpenSID masuk dengan kode yang benar`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      let hasil = try await daerah.kependudukan.impor(
        BerkasImpor(berkas([Self.sutrisno, Self.suparmi]), .tulis), oleh: daerah.warsini)
      #expect(hasil.hitungan.masuk == 2 && hasil.hitungan.galat == 0)
      let sandi = daerah.kependudukan.sandi
      let satu = try #require(
        try await daerah.db.read { try $0.penduduk(sidik: sandi.sidik(NIK("3314010105750001"))) })
      #expect(satu.biodata.pekerjaan == 99 && satu.biodata.statusKawin == .kawinTercatat)
      #expect(satu.desa == Daerah.keden)
      let dua = try #require(
        try await daerah.db.read { try $0.penduduk(sidik: sandi.sidik(NIK("3314015708780001"))) })
      #expect(dua.biodata.pendidikan == 8 && dua.biodata.pekerjaan == 5 && dua.biodata.shdk == .istri)
      #expect(dua.keluarga == satu.keluarga)
      #expect(try await daerah.keluarga(try #require(satu.keluarga)).alamat.rt == "004")
      let jejak = try await daerah.db.read { try $0.cerita("peristiwa", satu.peristiwa.rawValue) }
      #expect(jejak.map(\.peristiwa) == ["penduduk.diimpor"])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `uji tidak menulis, impor kedua tidak mengubah, perbedaan didaftar`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      let url = try berkas([Self.sutrisno, Self.suparmi])
      let uji = try await daerah.kependudukan.impor(BerkasImpor(url, .uji))
      #expect(uji.hitungan.masuk == 2)
      #expect(try await daerah.db.read { try $0.penduduk(sesudah: 0, batas: 9).isEmpty })
      _ = try await daerah.kependudukan.impor(BerkasImpor(url, .tulis))
      let lagi = try await daerah.kependudukan.impor(BerkasImpor(url, .tulis))
      #expect(lagi.hitungan.masuk == 0 && lagi.hitungan.sama == 2 && lagi.dilanjutkan == nil)
      let lain = try berkas([ubah(Self.sutrisno, "nama", "Soetrisno"), Self.suparmi])
      let beda = try await daerah.kependudukan.impor(BerkasImpor(lain, .tulis))
      #expect(beda.hitungan.konflik == 1 && beda.hitungan.sama == 1)
      let daftar = try CSVFile.rows([UInt8](Data(contentsOf: beda.konflik)))
      #expect(daftar.map { $0["kolom"] } == ["nama"])
      #expect(daftar.first?["nik"] == "331401******0001")
      // Yang data registernya ada dalam laporan membacanya; yang sama saja tidak disebut.
      let semua = try await daerah.db.read { try $0.penduduk(sesudah: 0, batas: 9) }
      for satu in semua {
        let disebut = try await daerah.kependudukan.pelihat(satu.id)
          .filter { $0.keterangan.contains("dibandingkan dengan berkas impor") }.count
        #expect(disebut == (satu.biodata.nama == "Sutrisno" ? 1 : 0))
      }
      let nama = try await daerah.db.read { try $0.penduduk(sesudah: 0, batas: 9).map(\.biodata.nama) }
      #expect(Set(nama) == ["Sutrisno", "Suparmi"])
    }
  }

  @Test func `uji menyebut siapa yang mungkin sudah tercatat atau tertulis dua kali`() async throws {
    try await RegisterGanda.buka { register in
      _ = try await register.daerah.sutrisno()
      let desa = "33.14.09.2004"
      func baris(_ nama: String, _ nik: String, _ kk: String, _ lahir: String) throws -> [String] {
        try ubah(
          ubah(
            ubah(ubah(ubah(Self.sutrisno, "nama", nama), "nik", nik), "no_kk", kk), "tanggallahir", lahir),
          "kode_desa", desa)
      }
      let url = try berkas([
        baris("Soetrisno", "3314090105750007", "3314090101200001", "1975-05-01"),
        baris("Ngadimin Hardjo Wasito", "3314091202800001", "3314090101200002", "1980-02-12"),
        baris("Ngadimin Harjo Wasito", "3314091202800002", "3314090101200003", "1980-02-12"),
        baris("Wasis Kuncoro Jati", "3314091203810001", "3314090101200004", "1981-03-12"),
      ])
      let uji = try await register.kependudukan.impor(BerkasImpor(url, .uji))
      #expect(uji.hitungan.masuk == 4 && uji.hitungan.ganda == 2)
      let isi = try String(contentsOf: uji.ganda, encoding: .utf8)
      #expect(isi.contains("2,Soetrisno,Keden (register),Sutrisno,"))
      #expect(isi.contains("4,Ngadimin Harjo Wasito,baris 3,Ngadimin Hardjo Wasito,"))
      #expect(!isi.contains("Kuncoro"))
      // Yang sungguh memasukkan menyebut hal yang sama, dan sesudahnya tidak ada yang baru.
      let tulis = try await register.kependudukan.impor(BerkasImpor(url, .tulis))
      #expect(tulis.hitungan.masuk == 4 && tulis.hitungan.ganda == 2)
      #expect(try String(contentsOf: tulis.ganda, encoding: .utf8) == isi)
      let lagi = try await register.kependudukan.impor(BerkasImpor(url, .tulis))
      #expect(lagi.hitungan.sama == 4 && lagi.hitungan.ganda == 0)
    }
  }

  @Test func `baris yang ditolak dapat dibetulkan dan dimasukkan lagi`() async throws {
    try await Daerah.buka { daerah in
      let salah = try ubah(ubah(Self.suparmi, "nik", "3.31401570878E+15"), "sex", "X")
      let hasil = try await daerah.kependudukan.impor(BerkasImpor(berkas([Self.sutrisno, salah]), .tulis))
      #expect(hasil.hitungan.masuk == 1 && hasil.hitungan.galat == 1)
      let ditolak = try CSVFile.rows([UInt8](Data(contentsOf: hasil.galat)))
      #expect(ditolak.count == 1 && ditolak[0]["_baris"] == "3")
      let sebab = try #require(ditolak[0]["_galat"])
      #expect(sebab.contains("dibulatkan") && sebab.contains("sex:"))
      let teks = String(decoding: try Data(contentsOf: hasil.galat), as: UTF8.self)
        .replacing("3.31401570878E+15", with: "3314015708780001").replacing(",X,", with: ",P,")
      try Data(teks.utf8).write(to: hasil.galat)
      let kedua = try await daerah.kependudukan.impor(BerkasImpor(hasil.galat, .tulis))
      #expect(kedua.hitungan.masuk == 1 && kedua.hitungan.galat == 0)
      #expect(try await daerah.db.read { try $0.penduduk(sesudah: 0, batas: 9).count } == 2)
    }
  }

  @Test func `keluarga yang menyalahi aturan atau tanpa kepala disebut, juga saat diuji`() async throws {
    try await Daerah.buka { daerah in
      let anak = try ubah(
        ubah(ubah(Self.suparmi, "kk_level", "4"), "nik", "3314015708700002"), "tanggallahir", "17-08-1970")
      let tanpaKepala = try ubah(
        ubah(Self.suparmi, "no_kk", "3314010101200009"), "nik", "3314015708780003")
      let url = try berkas([Self.sutrisno, Self.suparmi, anak, tanpaKepala])
      for cara in [BerkasImpor.Cara.uji, .tulis] {
        let hasil = try await daerah.kependudukan.impor(BerkasImpor(url, cara))
        #expect(hasil.hitungan.masuk == 4 && hasil.hitungan.tanpaKepala == 1)
        let isi = try String(contentsOf: hasil.keluarga, encoding: .utf8)
        #expect(
          isi.contains(
            "2,331401******0001,\"masuk, perlu dibetulkan\",Anak harus lebih muda daripada kepala keluarga: Suparmi."
          ))
        #expect(
          isi.contains(
            "5,331401******0009,\"masuk, perlu dibetulkan\",Keluarga ini belum mempunyai kepala keluarga."))
        #expect(hasil.hitungan.temuanKeluarga == isi.split(whereSeparator: \.isNewline).count - 2)
      }
    }
  }

  @Test func `kepala kedua, NIK kembar dan desa asing ditolak, almarhum masuk tanpa keluarga`() async throws {
    try await Daerah.buka { daerah in
      let kepala = try ubah(ubah(Self.suparmi, "kk_level", "1"), "nik", "3314015708780002")
      let kembar = try ubah(Self.sutrisno, "nama", "Lain")
      let asing = try ubah(ubah(Self.suparmi, "kode_desa", "3314022001"), "nik", "3314015708780003")
      let mati = try ubah(ubah(Self.suparmi, "status_dasar", "2"), "no_kk", "3314010101200009")
      let url = try berkas([Self.sutrisno, kepala, kembar, asing, mati])
      let hasil = try await daerah.kependudukan.impor(BerkasImpor(url, .tulis))
      #expect(hasil.hitungan.masuk == 2 && hasil.hitungan.galat == 3)
      let semua = try await daerah.db.read { try $0.penduduk(sesudah: 0, batas: 9) }
      let almarhum = try #require(semua.first { $0.status == .mati })
      #expect(almarhum.keluarga == nil)
      #expect(try await daerah.keluarga(try #require(almarhum.keluargaTerakhir)).status == .ditutup)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `impor yang terputus dilanjutkan tanpa mengulang dan tanpa kehilangan`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      let url = URL(filePath: try TestFolder.shared.path("putus-\(UUID().uuidString).csv"))
      let desa = Set(try await daerah.kependudukan.kodeDesa().keys)
      try Sintetis(jumlah: 20_000, benih: 4, hanya: desa).tulis(ke: url)
      let pertama = Task {
        try await daerah.kependudukan.impor(BerkasImpor(url, .tulis)) { _, _ in
          withUnsafeCurrentTask { $0?.cancel() }
        }
      }
      await #expect(throws: CancellationError.self) { try await pertama.value }
      let sebagian = try await daerah.db.read { try $0.value("SELECT COUNT(*) FROM penduduk", as: Int.self) }
      #expect(sebagian == 8000)
      let hasil = try await daerah.kependudukan.impor(BerkasImpor(url, .tulis))
      #expect(hasil.dilanjutkan == 8000)
      #expect(hasil.hitungan.baris == 20_000)
      let jumlah = try await daerah.db.read { try $0.value("SELECT COUNT(*) FROM penduduk", as: Int.self) }
      #expect(jumlah == 20_000)
    }
  }

  @Test func `lembar dengan judul lain dikenali, dan peta baru dipakai lagi`() async throws {
    try await Daerah.buka { daerah in
      let judul = [
        "No. KK", "NIK", "Nama Lengkap", "JK", "Tmpt Lhr", "Tgl Lahir", "Agama", "Hub Keluarga",
        "Sebutan Bapak",
        "Nama Ibu",
      ]
      let url = try berkas(
        [
          [
            "3314010101200001", "3314010105750001", "Sutrisno", "L", "Sragen", "01/05/1975", "Islam",
            "Kepala Keluarga",
            "Parto", "Ngatmi",
          ]
        ], judul: judul)
      let peta = try PetaLembar.baca("# lembar desa\nnama_ayah: Sebutan Bapak\n")
      try await daerah.db.write { try $0.simpan(peta, jenis: "desa") }
      let tersimpan = try await daerah.db.read { try $0.petaLembar("desa") }
      #expect(tersimpan == peta)
      let hasil = try await daerah.kependudukan.impor(
        BerkasImpor(url, .tulis, peta: tersimpan, desa: "33.14.01.2005"))
      #expect(hasil.hitungan.masuk == 1)
      let satu = try #require(try await daerah.db.read { try $0.penduduk(sesudah: 0, batas: 1).first })
      #expect(satu.biodata.namaAyah == "Parto" && satu.desa == Daerah.krikilan)
      await #expect(throws: FieldErrors.self) {
        try await daerah.kependudukan.impor(BerkasImpor(url, .tulis))
      }
      #expect(try PetaLembar.baca("{\"nama_ayah\": \"Sebutan Bapak\"}") == peta)
      #expect(throws: FieldErrors.self) { try PetaLembar.baca("bapak: Sebutan Bapak") }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `yang diekspor dapat diimpor kembali dan sama, bertanda dan tercatat`(_ mesin: Mesin) async throws {
    let url = URL(filePath: try TestFolder.shared.path("ekspor-\(mesin).csv"))
    try await Daerah.buka(mesin) { daerah in
      let desa = Set(try await daerah.kependudukan.kodeDesa().keys)
      try await daerah.kependudukan.tanam(Sintetis(jumlah: 1500, benih: 8, hanya: desa))
      await #expect(throws: FieldErrors.self) {
        try await daerah.kependudukan.ekspor(PermintaanEkspor(alasan: " ", nama: "Warsini"), ke: url)
      }
      let (jumlah, tanda) = try await daerah.kependudukan.ekspor(
        PermintaanEkspor(alasan: "pemutakhiran DPT", nama: "Warsini", orang: daerah.warsini.orang), ke: url)
      #expect(jumlah == 1500)
      let baris = try CSVFile.rows([UInt8](Data(contentsOf: url)))
      #expect(baris.allSatisfy { $0["_salinan"] == tanda } && tanda.contains("pemutakhiran DPT"))
      let jejak = try await daerah.db.read { tx in
        try tx.values(
          "SELECT nama FROM jejak WHERE peristiwa = 'penduduk.diekspor' AND objek_jenis = 'ekspor'",
          as: String.self)
      }
      #expect(jejak == ["Warsini"])
      let sama = try await daerah.kependudukan.impor(BerkasImpor(url, .tulis))
      #expect(sama.hitungan.sama == 1500, "\(sama.hitungan)")
    }
    try await Daerah.buka(mesin) { daerah in
      let pindahan = try await daerah.kependudukan.impor(BerkasImpor(url, .tulis))
      #expect(pindahan.hitungan.masuk == 1500 && pindahan.hitungan.galat == 0)
    }
  }
}
