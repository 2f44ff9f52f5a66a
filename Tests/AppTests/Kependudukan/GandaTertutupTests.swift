import Akses
import Bahasa
import Database
import Jejak
import Organisasi
import TestKit
import Testing

@testable import App
@testable import Kependudukan

/// Halaman pasangan ganda: nomor tertutup sampai ada alasannya, dan hanya pembukaan yang tercatat sebagai pembukaan.
struct GandaTertutupTests {
  @Test(arguments: Mesin.allCases)
  func `nomor pada pasangan ganda dibuka dengan alasan dan tercatat hanya waktu dibuka`(_ mesin: Mesin)
    async throws
  {
    try await Maya.buka(mesin) { maya in
      let dunia = try await DuniaPenduduk(maya)
      let register = maya.kantaya.kependudukan
      let petugas = try maya.dukcapil
      let (_, nikKembar, pasangan) = try await dunia.gandakan(oleh: petugas)
      let alamat = "/penduduk/ganda/\(pasangan)"
      try await maya.melayani { client in
        let peramban = Peramban(client, try await maya.kantaya.akses.bukaSesi(untuk: petugas.orang))
        for halaman in ["", "/berbeda", "/gabung", "/gabung?bertahan=a&nik=b"] {
          let jawaban = try await peramban.buka(alamat + halaman)
          #expect(jawaban.status == 200, "\(halaman)")
          for nik in [dunia.nik, nikKembar] { #expect(!jawaban.teks.contains(nik), "\(halaman)") }
        }
        let tertutup = try await peramban.buka(alamat)
        #expect(tertutup.teks.contains("dari 16 angka berbeda, pada"))
        #expect(try await maya.bukaan() == 0)
        let tanpa = try await peramban.isi(alamat + "/nomor", [("alasan", "x")])
        #expect(tanpa.status == 422 && !tanpa.teks.contains(dunia.nik))
        #expect(try await maya.bukaan() == 0)
        let terbuka = try await peramban.isi(alamat + "/nomor", [("alasan", "kartu keluarga dibawa pemohon")])
        #expect(terbuka.status == 200)
        #expect(terbuka.teks.contains(dunia.nik) && terbuka.teks.contains(nikKembar))
        #expect(try await maya.bukaan() == 2)
        let sekdes = try await maya.masuk(.sekdesBrangkal, client)
        let ditolak = try await sekdes.isi(alamat + "/nomor", [("alasan", "ingin tahu saja")])
        #expect(ditolak.status == 404 && !ditolak.teks.contains(dunia.nik))
      }
      let catatan = try await register.pelihat(dunia.orang.id).first { $0.peristiwa == "penduduk.dibuka" }
      #expect(catatan?.keterangan == "pemeriksaan data ganda: kartu keluarga dibawa pemohon")
    }
  }

  @Test(arguments: Mesin.allCases)
  func `sesudah perkawinan dibatalkan petugas sampai di halaman yang boleh dilihatnya`(_ mesin: Mesin)
    async throws
  {
    try await Maya.buka(mesin) { maya in
      let dunia = try await DuniaPenduduk(maya)
      let register = maya.kantaya.kependudukan
      let pelaku = try maya.dukcapil
      let pria = try await dunia.lajang("Joko Prasetya", .lakiLaki, di: dunia.asing.desa, oleh: pelaku)
      let wanita = try await dunia.lajang("Wulan Andini", .perempuan, di: dunia.brangkal, oleh: pelaku)
      func tempat(_ id: Penduduk.ID, _ shdk: HubunganKeluarga) -> Penempatan {
        Penempatan(id, versi: 1, shdk: shdk)
      }
      let nikah = try await register.kawinkan(
        Perkawinan(
          Mempelai(pria, versi: 1), dengan: Mempelai(wanita, versi: 1),
          pindah: PindahSerta(
            [tempat(pria, .kepalaKeluarga), tempat(wanita, .istri)],
            ke: .baru(KeluargaBaru(alamat: AlamatKeluarga(rt: "1"), desa: dunia.brangkal)))),
        dunia.pencatatan, oleh: pelaku)
      try await maya.melayani { client in
        let sekdes = try await maya.masuk(.sekdesBrangkal, client)
        let batal = try await sekdes.isi(
          "/penduduk/peristiwa/\(nikah.peristiwa)/pembatalan", [("alasan", "Buku nikahnya dibatalkan KUA")])
        #expect(batal.status == 303)
        let tujuan = try #require(batal.tujuan)
        #expect(tujuan.contains("\(wanita)"))
        #expect(try await sekdes.buka(tujuan).status == 200)
      }
    }
  }
}

extension Maya {
  /// How many openings of numbers the trail knows.
  fileprivate func bukaan() async throws -> Int? {
    try await kantaya.db.read {
      try $0.value("SELECT COUNT(*) FROM jejak WHERE peristiwa = 'penduduk.dibuka'", as: Int.self)
    }
  }
}

extension DuniaPenduduk {
  fileprivate func lajang(
    _ nama: String, _ kelamin: JenisKelamin, di desa: UnitKerja.ID, oleh pelaku: Pelaku
  ) async throws -> Penduduk.ID {
    try await catat(
      Biodata(
        nama: nama, jenisKelamin: kelamin, tempatLahir: "Sragen",
        tanggalLahir: try #require(Tanggal("1998-03-04")), agama: 1, statusKawin: .belumKawin,
        shdk: .kepalaKeluarga, namaAyah: "Parto", namaIbu: "Ngatmi \(nama)"), di: desa, oleh: pelaku)
  }
}
