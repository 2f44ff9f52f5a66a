import Database
import Foundation
import Nomor
import Organisasi

@testable import Persuratan

/// What was true at one moment, and whether the next may follow from it.
struct Keadaan {
  struct Surat: Equatable {
    let status: NaskahDinas.Status
    let versi: Int
    let nomor: String?
    /// Number, code, file and hash of the content: fixed by the seal.
    let segel: String
  }

  var surat: [Int64: Surat] = [:]
  var kiriman: [Int64: Kiriman.Status] = [:]
  var disposisi: [Int64: Disposisi.Status] = [:]
  /// Hash of every version that a paraf was given for.
  var diparaf: [String: String] = [:]

  init(_ tx: Tx) throws {
    surat = try Self.peta(
      tx.all(
        """
        SELECT n.id, n.status, n.versi, n.nomor, n.kode, n.berkas, n.tanggal, v.sidik
        FROM naskah n
        JOIN naskah_versi v ON v.naskah = n.id AND v.versi = n.versi
        ORDER BY n.id
        """
      ) { row in
        let (nomor, kode): (String?, String?) = (try row["nomor"], try row["kode"])
        let (berkas, tanggal): (Int64?, String?) = (try row["berkas"], try row["tanggal"])
        let sidik: String = try row["sidik"]
        return (
          try row["id"],
          Surat(
            status: try row["status"], versi: try row["versi"], nomor: nomor,
            segel: "\(nomor ?? "")|\(kode ?? "")|\(berkas ?? 0)|\(tanggal ?? "")|\(sidik)")
        )
      })
    kiriman = try Self.peta(
      tx.all("SELECT id, status FROM kiriman ORDER BY id") { (try $0["id"], try $0["status"]) })
    disposisi = try Self.peta(
      tx.all("SELECT id, status FROM disposisi ORDER BY id") { (try $0["id"], try $0["status"]) })
    diparaf = Dictionary(
      try tx.all("SELECT naskah, versi, sidik FROM paraf WHERE status = 'setuju' ORDER BY id") {
        ("\(try $0["naskah"] as Int64).\(try $0["versi"] as Int)", try $0["sidik"] as String)
      }
    ) { first, _ in first }
  }

  private static func peta<Isi>(_ baris: [(Int64, Isi)]) -> [Int64: Isi] {
    Dictionary(baris) { first, _ in first }
  }

  /// What the rules of 2.14 forbid between two moments.
  func pelanggaran(menuju baru: Keadaan) -> [String] {
    var salah: [String] = []
    for (id, lama) in surat {
      guard let kini = baru.surat[id] else {
        salah.append("naskah \(id) hilang")
        continue
      }
      if !Self.boleh(lama.status, kini.status) {
        salah.append("naskah \(id): \(lama.status) ke \(kini.status)")
      }
      if kini.versi < lama.versi { salah.append("naskah \(id): versi mundur") }
      if lama.status.tersegel, lama.segel != kini.segel {
        salah.append("naskah \(id): yang tersegel berubah")
      }
    }
    for (id, lama) in kiriman {
      guard let kini = baru.kiriman[id] else {
        salah.append("kiriman \(id) hilang")
        continue
      }
      let lanjut = lama == .selesai && (kini == .diberkaskan || kini == .dicabut)
      if !lama.terbuka, kini != lama, !lanjut { salah.append("kiriman \(id): \(lama) ke \(kini)") }
    }
    for (id, lama) in disposisi where lama.berakhir && baru.disposisi[id] != lama {
      salah.append("disposisi \(id) yang \(lama) berubah")
    }
    for (versi, sidik) in diparaf {
      if let kini = baru.diparaf[versi], kini != sidik { salah.append("paraf \(versi) berpindah teks") }
    }
    return salah
  }

  private static func boleh(_ dari: NaskahDinas.Status, _ ke: NaskahDinas.Status) -> Bool {
    if dari == ke { return true }
    switch dari {
    case .konsep: return [.paraf, .siapTandaTangan, .dibuang].contains(ke)
    case .paraf: return [.konsep, .siapTandaTangan].contains(ke)
    case .siapTandaTangan: return [.konsep, .paraf, .ditolak, .dikirim, .ditandatangani].contains(ke)
    case .menyegel: return [.siapTandaTangan, .ditandatangani, .dikirim].contains(ke)
    case .ditandatangani: return [.dikirim, .dicabut].contains(ke)
    case .dikirim: return ke == .dicabut
    case .ditolak: return ke == .dibuang
    case .dicabut, .dibuang: return false
    }
  }
}

extension NaskahDinas.Status {
  var tersegel: Bool { self == .ditandatangani || self == .dikirim || self == .dicabut }
}

extension Tx {
  /// What must be true at every moment; the names of the rules that are broken.
  func aturanTerlanggar() throws -> [String] {
    let aturan: [(String, SQL)] = [
      (
        "kiriman tanpa segel",
        """
        SELECT 1 FROM kiriman k JOIN naskah n ON n.id = k.naskah
        WHERE n.status NOT IN ('dikirim', 'dicabut') OR n.berkas IS NULL OR n.nomor IS NULL LIMIT 1
        """
      ),
      (
        "paraf untuk teks lain",
        """
        SELECT 1 FROM paraf p JOIN naskah_versi v ON v.naskah = p.naskah AND v.versi = p.versi
        WHERE p.status = 'setuju' AND p.sidik <> v.sidik LIMIT 1
        """
      ),
      (
        "ditandatangani sebelum semua paraf",
        """
        SELECT 1 FROM naskah n JOIN paraf p ON p.naskah = n.id AND p.versi = n.versi
        WHERE n.status IN ('siap_tanda_tangan', 'menyegel', 'ditandatangani', 'dikirim', 'dicabut')
          AND p.status <> 'setuju' LIMIT 1
        """
      ),
      (
        "agenda berlubang",
        """
        SELECT 1 FROM kiriman WHERE nomor_agenda IS NOT NULL GROUP BY kantor, tahun_agenda
        HAVING COUNT(*) <> MAX(nomor_agenda) LIMIT 1
        """
      ),
      (
        "tembusan didisposisikan",
        "SELECT 1 FROM disposisi d JOIN kiriman k ON k.id = d.kiriman WHERE k.jenis = 'tembusan' LIMIT 1"
      ),
      (
        "arsip dengan disposisi yang berjalan",
        """
        SELECT 1 FROM disposisi d JOIN kiriman k ON k.id = d.kiriman
        WHERE k.status IN ('selesai', 'diberkaskan') AND d.status NOT IN ('selesai', 'ditolak', 'ditarik') LIMIT 1
        """
      ),
      ("tersisa di tengah penyegelan", "SELECT 1 FROM naskah WHERE status = 'menyegel' LIMIT 1"),
      (
        "nomor terpakai tanpa surat",
        """
        SELECT 1 FROM nomor m JOIN naskah n ON n.id = m.objek
        WHERE m.objek_jenis = 'naskah' AND m.status = 'terpakai'
          AND (n.nomor IS NULL OR n.nomor <> m.teks) LIMIT 1
        """
      ),
    ]
    let terlanggar = try aturan.filter { try exists($0.1) }.map(\.0)
    return terlanggar + (try periksaNomor().map { "nomor: \($0)" })
  }
}
