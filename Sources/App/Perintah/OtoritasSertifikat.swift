import ArgumentParser
import Bahasa
import Database
import Foundation
import Naskah
import Organisasi
import Segel

/// `kantaya ca`: the regency's own certificate authority.
struct OtoritasSertifikat: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ca", abstract: "Otoritas sertifikat daerah: membuat, menerbitkan, mencabut, mendaftar.",
    subcommands: [Buat.self, SimpanSandi.self, Terbitkan.self, Cabut.self, Daftar.self])

  /// Passphrases come from the environment or are asked for, never from the command line, where others could read them.
  static func sandi(_ variabel: String, _ pertanyaan: String) throws -> String {
    if let ada = ProcessInfo.processInfo.environment[variabel] { return ada }
    guard let diketik = getpass("\(pertanyaan): ").map({ String(cString: $0) }), !diketik.isEmpty else {
      throw ValidationError("Kata sandi tidak diisi.")
    }
    return diketik
  }

  struct Buat: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Membuat otoritas baru.")
    @Option(help: "Nama otoritas.") var nama = "Otoritas Sertifikat Daerah"
    @Option(help: "Nama pemerintah daerah.") var organisasi = "Pemerintah Kabupaten"

    func run() async throws {
      let kantaya = try await Kantaya(Konfigurasi())
      let sertifikat = try kantaya.mesin.otoritas.buat(
        nama: nama, organisasi: organisasi,
        sandi: OtoritasSertifikat.sandi("KANTAYA_SANDI_CA", "Kata sandi otoritas"), pada: Date())
      await kantaya.db.close()
      print("Otoritas dibuat: \(sertifikat.nama), berlaku sampai \(Tanggal(sertifikat.berlakuSampai).teks).")
    }
  }

  struct SimpanSandi: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Menyimpan kata sandi otoritas, supaya layar dapat menerbitkan sertifikat.",
      discussion:
        "Berkas folder data/ca/sandi hanya dapat dibaca layanan. Hapus berkas itu untuk menutup otoritas.")

    func run() async throws {
      let kantaya = try await Kantaya(Konfigurasi())
      let sandi = try OtoritasSertifikat.sandi("KANTAYA_SANDI_CA", "Kata sandi otoritas")
      try await kantaya.mesin.perbaruiDaftarCabut(sandiOtoritas: sandi)
      try kantaya.mesin.otoritas.simpan(sandi: sandi)
      await kantaya.db.close()
      print("Kata sandi tersimpan. Layar dapat menerbitkan sertifikat, daftar cabut diperbarui setiap malam.")
    }
  }

  struct Terbitkan: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Menerbitkan sertifikat untuk seorang pejabat.")
    @Argument(help: "NIP pejabat.") var nip: String

    func run() async throws {
      let kantaya = try await Kantaya(Konfigurasi())
      let sertifikat = try await kantaya.mesin.terbitkanSertifikat(
        try await kantaya.orang(nip: nip),
        sandi: OtoritasSertifikat.sandi("KANTAYA_SANDI_PEMILIK", "Kata sandi pemilik sertifikat"),
        sandiOtoritas: OtoritasSertifikat.sandi("KANTAYA_SANDI_CA", "Kata sandi otoritas"))
      await kantaya.db.close()
      print(
        "Sertifikat terbit untuk \(sertifikat.nama), berlaku sampai \(Tanggal(sertifikat.berlakuSampai).teks)."
      )
    }
  }

  struct Cabut: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Mencabut sertifikat seorang pejabat.")
    @Argument(help: "NIP pejabat.") var nip: String
    @Option(help: "Alasan pencabutan.") var alasan: String

    func run() async throws {
      let kantaya = try await Kantaya(Konfigurasi())
      let orang = try await kantaya.orang(nip: nip)
      guard let sertifikat = try await kantaya.db.read({ try $0.sertifikat(milik: orang) }) else {
        throw SertifikatError.tidakDitemukan
      }
      try await kantaya.mesin.cabutSertifikat(
        sertifikat.id, .tidakDisebut, keterangan: alasan,
        sandiOtoritas: OtoritasSertifikat.sandi("KANTAYA_SANDI_CA", "Kata sandi otoritas"))
      await kantaya.db.close()
      print("Sertifikat \(sertifikat.nama) dicabut.")
    }
  }

  struct Daftar: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Mendaftar sertifikat yang berlaku.")

    func run() async throws {
      let kantaya = try await Kantaya(Konfigurasi())
      for sertifikat in try await kantaya.db.read({ try $0.daftarSertifikat() }) {
        print("\(sertifikat.nomorSeri)  \(sertifikat.nama)  sampai \(Tanggal(sertifikat.berlakuSampai).teks)")
      }
      await kantaya.db.close()
    }
  }
}

extension Kantaya {
  /// - Throws: `SertifikatError.orangTidakDitemukan`.
  fileprivate func orang(nip: String) async throws -> Orang.ID {
    guard
      let id = try await db.read({
        try $0.value("SELECT id FROM orang WHERE nip = \(nip)", as: Orang.ID.self)
      })
    else { throw SertifikatError.orangTidakDitemukan }
    return id
  }
}
