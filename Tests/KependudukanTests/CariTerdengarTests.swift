import Bahasa
import Database
import Seeds
import TestKit
import Testing

@testable import Kependudukan

/// Nama seperti diucapkan di loket: dengan sapaan dan gelar, dipisah atau disambung, salah terdengar.
struct CariTerdengarTests {
  /// What is said at the counter, and who is meant: he stands first.
  private static let terucap: [(String, String)] = [
    // Dipisah dan disambung.
    ("nur hayati", "Nurhayati"), ("nur hayati ", "Nurhayati"), ("nurhidayah", "Nur Hidayah"),
    ("dani hadi wijaya", "Danihadi Wijaya"), ("danihadi wijaya", "Danihadi Wijaya"),
    ("yudihartono ", "Yudi Hartono"), ("eko susilo wati", "Eko Susilowati"), ("nur aini", "Nur'aini"),
    ("nuraini ", "Nur'aini"), ("sri wahyu ningsih", "Sri Wahyuningsih"), ("dwi hantoro ", "Dwihantoro"),
    ("danihadi wij", "Danihadi Wijaya"), ("yudihart", "Yudi Hartono"),
    ("wahyuningsih sri", "Sri Wahyuningsih"),
    // Sapaan dan gelar.
    ("bu nurhayati", "Nurhayati"), ("ibu nurhayati ", "Nurhayati"), ("ny. nurhayati", "Nurhayati"),
    ("hj nurhayati", "Nurhayati"), ("Hj. Nurhayati, S.Pd", "Nurhayati"), ("bu hajah nur hayati", "Nurhayati"),
    ("pak suharto", "Suharto"), ("bapak haji suharto", "Suharto"), ("H. Suharto", "Suharto"),
    ("suharto s.pd", "Suharto"), ("suharto, A.Md.Keb", "Suharto"), ("dr. suharto", "Suharto"),
    ("Drs. H. Soeharto, M.Si.", "Suharto"), ("mbak wahyuningsih", "Sri Wahyuningsih"),
    ("suharto bin karto", "Suharto Karto"), ("mas agus", "Mas Agus"), ("pak agus", "Agus Salim"),
    ("bu guru rahmadani", "Rahmadani"), ("almarhum suharto ", "Suharto"), ("bu 1980 suharto", "Suharto"),
    // Salah terdengar.
    ("ramadani", "Rahmadani"), ("ramadani ", "Rahmadani"), ("rahmadhani", "Rahmadani"),
    ("wakyuni", "Wahyuni"), ("wayuni ", "Wahyuni"), ("usain", "Husain"), ("husen", "Husain"),
    ("hidayad", "Hidayat"), ("hidaya", "Hidayat"), ("usman", "Utsman"), ("rizal", "Rijal"),
    ("asis", "Aziz"), ("khotimah", "Kotimah"), ("hotimah", "Kotimah"), ("omar", "Umar"),
    ("bambank", "Bambang"), ("olia", "Aulia"), ("mutmainah", "Mutmainnah"), ("komariah", "Qomariyah"),
    ("sarul", "Syahrul"),
    ("wiwi", "Wiwik"), ("sulistiyawati", "Sulistyowati"), ("bu wakyuni s.pd", "Wahyuni"),
  ]

  private static let kosong = [
    "xqzw", "asdfgh", "qwerty", "zzz", "bu xqzw", "hj. lkjhg s.pd", "nur qwerty", "pak zxcvbn", "gendon",
    "tukinem", "bu tukinem", "parjiyem", "danihadi kusuma", "nur wijaya", "suharto qwrtp", "ibu bapak",
    "kertosono", "mulyadi", "s.pd", "bu ", "hj",
  ]

  private static let nama = Set(terucap.map(\.1))
    .union(["Budi Santoso", "Nur Fitriani", "Wijaya", "Siti Aminah", "Joko Widodo"]).sorted()

  @Test(arguments: Mesin.allCases)
  func `yang dimaksud orang di loket ditemukan, yang bukan nama tidak`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      for satu in Self.nama { _ = try await catat(satu, daerah) }
      for (ucapan, nama) in Self.terucap {
        let hasil = try await cari(ucapan, daerah)
        #expect(hasil.first == nama, "\(ucapan): \(hasil)")
      }
      for ucapan in Self.kosong {
        let hasil = try await cari(ucapan, daerah)
        #expect(hasil == [], "\(ucapan): \(hasil)")
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `sapaan yang ditetapkan daerah dilewati, yang dihapus dicari, juga sesudah diperbarui`(_ mesin: Mesin)
    async throws
  {
    try await Daerah.buka(mesin) { daerah in
      let register = daerah.kependudukan
      _ = try await catat("Suharto", daerah)
      #expect(try await cari("kanjeng suharto", daerah) == [])
      let semula = try await daerah.db.read { try $0.kataSapaan() }
      let baru = semula.subtracting(["pak"]).union(["kanjeng"]).sorted().joined(separator: ", ")
      try await register.tetapkan(sapaan: baru, oleh: daerah.warsini)
      try await daerah.db.write { try $0.semaiSapaan(.current) }
      #expect(try await cari("kanjeng suharto", daerah) == ["Suharto"])
      #expect(try await cari("pak suharto", daerah) == [])
      await #expect(throws: FieldErrors.self) {
        try await register.tetapkan(sapaan: "s.pd", oleh: daerah.warsini)
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `yang ditulis sama berdiri di atas yang mirip`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      for satu in ["Nurhayati", "Nur Hayati", "Mas Agus", "Agus", "Ramadani", "Rahmadani", "Ibu"] {
        _ = try await catat(satu, daerah)
      }
      #expect(try await cari("nur hayati ", daerah) == ["Nur Hayati", "Nurhayati"])
      #expect(try await cari("nurhayati ", daerah) == ["Nurhayati", "Nur Hayati"])
      #expect(try await cari("mas agus ", daerah) == ["Mas Agus", "Agus"])
      #expect(try await cari("ramadani ", daerah) == ["Ramadani", "Rahmadani"])
      #expect(try await cari("ibu ", daerah) == ["Ibu"])
    }
  }

  private func cari(_ teks: String, _ daerah: Daerah) async throws -> [String] {
    try await daerah.kependudukan.cari(PermintaanPenduduk(teks), lingkup: .semua).orang.map(\.nama)
  }

  private func catat(_ nama: String, _ daerah: Daerah) async throws -> Penduduk.ID {
    let orang = PendudukBaru(
      biodata: try biodata(nama, .lakiLaki, "1980-08-17", .kepalaKeluarga, ibu: "Ngatmi"), nik: .terbitkan)
    let hasil = try await daerah.kependudukan.catat(
      [orang], ke: .baru(KeluargaBaru(alamat: AlamatKeluarga(rt: "4"), desa: Daerah.keden)),
      daerah.pencatatan,
      oleh: daerah.warsini)
    return try #require(hasil.penduduk.first)
  }
}
