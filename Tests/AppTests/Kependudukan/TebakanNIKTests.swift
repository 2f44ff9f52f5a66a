import Akses
import Bahasa
import Database
import HummingbirdTesting
import Organisasi
import TestKit
import Testing

@testable import App
@testable import Kependudukan

/// Lewat formulir "Catat penduduk" tidak dapat ditanyakan siapa ada dalam register.
@Suite struct TebakanNIKTests {
  private static let kosong = [
    "lahir_perkiraan", "golongan_darah", "shdk", "akta_lahir", "terbitkan", "nik_ayah", "nik_ibu", "versi",
    "alamat",
    "dusun", "kode_pos", "datang", "tempat_dilahirkan", "jenis_lahir", "penolong_lahir", "anak_ke", "berat",
    "panjang",
  ]

  private func isian(_ dunia: DuniaPenduduk, nik: String, setuju: String) -> [(String, String)] {
    [
      ("nama", "Karto Wijoyo"), ("jenis_kelamin", "L"), ("tempat_lahir", "Sragen"),
      ("tanggal_lahir", "1981-02-03"),
      ("agama", "1"), ("pendidikan", "1"), ("pekerjaan", "1"), ("status_kawin", "1"),
      ("kewarganegaraan", "1"),
      ("nama_ayah", "Parto"), ("nama_ibu", "Ngatmi"), ("nik", nik), ("desa", "\(dunia.brangkal)"),
      ("rt", "1"),
      ("rw", "1"), ("tanggal", "\(dunia.maya.kantaya.kependudukan.hariIni)"),
      ("dasar_jenis", "Surat Keterangan"),
      ("dasar_nomor", "470/1/2026"), ("dasar_tanggal", "\(dunia.maya.kantaya.kependudukan.hariIni)"),
      ("setuju", setuju),
    ] + Self.kosong.map { ($0, $0 == "golongan_darah" ? "13" : "") }
  }

  @Test func `yang milik orang ditolak pada bidangnya tanpa menyebut siapa, lalu formulir berhenti menjawab`()
    async throws
  {
    try await Maya.buka { maya in
      let dunia = try await DuniaPenduduk(maya)
      let pelindung = try #require(maya.kabupaten.peran.first { $0.peran == .pelindungData }).orang
      let milikLain = try await maya.kantaya.db.read { [asing = dunia.asing] tx in
        try maya.kantaya.kependudukan.sandi
          .buka(
            try #require(asing.nik), untuk: .nik, asing.id.rawValue
          )
          .teks
      }
      try await maya.melayani { client in
        let dpo = Peramban(client, try await maya.kantaya.akses.bukaSesi(untuk: pelindung))
        let ketentuan = [
          ("jendela_menit", "60"), ("batas_tanda", "200"), ("batas_henti", "600"), ("batas_tebakan", "3"),
          ("batas_buka", "60"),
          ("simpan_jejak_tahun", "5"), ("simpan_keluar_tahun", "25"),
        ]
        #expect(try await dpo.isi("/pelindungan-data/ketentuan", ketentuan).status == 303)
        let sekdes = try await maya.masuk(.sekdesBrangkal, client)
        for _ in 1...3 {
          let jawaban = try await sekdes.isi(
            "/penduduk/baru", isian(dunia, nik: milikLain, setuju: "Sudah dicek di kartu keluarga"))
          #expect(jawaban.status == 422)
          #expect(jawaban.teks.contains("NIK itu tidak dapat dicatat bagi orang ini"), "\(jawaban.teks)")
          #expect(!jawaban.teks.contains(dunia.asing.biodata.nama))
        }
        for nik in [milikLain, "3314090302810077"] {
          let henti = try await sekdes.isi(
            "/penduduk/baru", isian(dunia, nik: nik, setuju: "Sudah dicek di kartu keluarga"))
          #expect(henti.status == 403 && henti.teks.contains("Terlalu banyak nomor"))
        }
        let kabar: Int? = try await maya.kantaya.db.read { tx in
          try tx.value(
            "SELECT COUNT(*) FROM pemberitahuan WHERE orang = \(pelindung) AND jenis = 'lihat_henti'")
        }
        #expect(kabar == 1)
      }
    }
  }
}
