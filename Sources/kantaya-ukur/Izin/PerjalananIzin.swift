import App
import Bahasa
import Berkas
import Database
import Foundation
import Organisasi
import Perizinan

/// One application for a doctor's licence, from the form to the initials of the head of division, and its search: each act
/// by whose turn it is, as the pages do it. The seal is measured by itself (`kantaya-ukur segel`), and so is the keeping of
/// a picture; all applications show the same one.
struct PerjalananIzin {
  let kantaya: Kantaya
  private let petugas: [PeranAlur: Pelaku]
  private let foto: BerkasBaru

  private static let layanan = "sip-dokter"
  private static let lurus: [(tindakan: String, peran: PeranAlur)] = [
    ("daftarkan", .loket), ("terima", .verifikator), ("laporkan", .surveyor), ("setujui", .teknis),
    ("ajukan", .konseptor), ("paraf", .paraf1), ("paraf", .paraf2),
  ]
  /// How many acts one has.
  static let tindakan = lurus.count + 2

  init(_ kantaya: Kantaya) async throws {
    self.kantaya = kantaya
    foto = try await kantaya.gudang.terima(Self.titik, nama: "depan.png", rahasia: true)
    petugas = try await kantaya.db.read { tx in
      let struktur = try tx.struktur()
      var hasil: [PeranAlur: Pelaku] = [:]
      for peran in Set(Self.lurus.map(\.peran)) {
        let instansi = peran == .teknis ? "05" : "19"
        let jabatan: [Jabatan.ID] = try tx.values(
          """
          SELECT p.jabatan FROM petugas_izin p JOIN unit u ON u.id = p.unit
          WHERE u.kode = \(instansi) AND p.peran = \(peran)
          """)
        guard let orang = jabatan.compactMap({ struktur.orang(memegang: $0) }).first else {
          throw UkurError("tidak ada \(peran.rawValue): isi dahulu dengan “kantaya semai contoh”")
        }
        hasil[peran] = struktur.pelaku(orang)
      }
      return hasil
    }
  }

  /// - Returns: milliseconds of each act.
  func tempuh(_ nomor: Int) async throws -> [Double] {
    let (masuk, tanda) = try await lama { try await ajukan(nomor) }
    var waktu = [masuk]
    for (urut, satu) in Self.lurus.enumerated() {
      waktu.append(try await lama { try await kerjakan(satu.tindakan, satu.peran, urut + 1, tanda.id) }.0)
    }
    let (cari, ada) = try await lama { try await kantaya.db.read { try $0.permohonan(kode: tanda.kode) } }
    guard ada?.id == tanda.id else { throw UkurError("permohonan \(tanda.kode) tidak ditemukan") }
    return waktu + [cari]
  }

  private func ajukan(_ nomor: Int) async throws -> TandaTerima {
    try await kantaya.perizinan.ajukan(
      PermohonanBaru(
        layanan: Self.layanan, saluran: .daring,
        isian: [
          "nik": "331401010180\(String(nomor % 9999 + 10001).suffix(4))", "nama": "Uji Ukur",
          "alamat": "Jalan Contoh \(nomor)", "telepon": "081200000000", "permohonan": "baru",
          "jenis_tenaga": "dokter", "nomor_str": "STR-\(nomor)", "str_sampai": "2035-01-31",
          "praktik_ke": "1",
          "tempat_praktik": "Praktik Contoh", "alamat_praktik": "Jalan Contoh 2", "hari_praktik": "Senin",
          "mulai": "2030-01-31", "pegawai": "tidak", "kecamatan": "Gemolong",
        ]))
  }

  private func kerjakan(_ tindakan: String, _ peran: PeranAlur, _ langkah: Int, _ id: Permohonan.ID)
    async throws
  {
    guard let pelaku = petugas[peran], let letak = Letak("-7.35, 110.83") else { return }
    let satu = Tindakan(id, langkah: langkah, tindakan, cabang: peran == .teknis ? "dinkes" : "")
    guard peran == .surveyor else { return try await kantaya.perizinan.tindak(satu, oleh: pelaku) }
    let survei = Survei(temuan: "Sesuai gambar.", letak: letak, dilihat: Date(), foto: [foto])
    try await kantaya.perizinan.laporkan(survei, satu, oleh: pelaku)
  }

  /// The smallest PNG there is: one dot.
  private static let titik: [UInt8] = [
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0,
    1,
    8, 4, 0, 0, 0, 0xb5, 0x1c, 0x0c, 0x02, 0, 0, 0, 0x0b, 0x49, 0x44, 0x41, 0x54, 0x78, 0xda, 0x63, 0x64,
    0xf8,
    0x0f, 0, 1, 5, 1, 1, 0x27, 0x18, 0xe3, 0x66, 0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
  ]
}
