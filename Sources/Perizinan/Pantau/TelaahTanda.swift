import Bahasa
import Database
import Foundation
import Jejak
import Organisasi
import Pemantauan

enum TandaError: Refusal, Equatable {
  case tidakAda
  /// Nobody is named in it, so that there is nobody to share it with.
  case tanpaPetugas

  var reason: RefusalReason { self == .tidakAda ? .notFound : .invalid }

  var message: String {
    switch self {
    case .tidakAda: "Tanda itu tidak ditemukan."
    case .tanpaPetugas: "Tanda ini tidak menyebut petugas, sehingga tidak dapat dibagikan kepada siapa pun."
    }
  }
}

extension Perizinan {
  /// What the Inspektorat makes of a flag.
  /// - Throws: `FieldErrors` at `status` or `alasan`, `TandaError.tidakAda`.
  func telaah(_ id: TandaIzin.ID, _ form: TelaahForm, oleh pelaku: Pelaku) async throws {
    guard let status = TandaIzin.Status(rawValue: form.status), status != .baru else {
      throw FieldErrors("status", "Pilih bagaimana tanda ini dinilai.")
    }
    let alasan = form.alasan.satuBaris
    guard status == .ditelaah || alasan.contains(where: { $0.isLetter }) else {
      throw FieldErrors("alasan", "Tulis alasannya: yang membaca kelak perlu tahu mengapa.")
    }
    let waktu = now()
    try await db.write { tx in
      guard let satu = try tx.tanda(id, bagi: pelaku.orang) else { throw TandaError.tidakAda }
      let urut: Int = try tx.value("SELECT COUNT(*) + 1 FROM telaah_tanda_izin WHERE tanda = \(id)") ?? 1
      try tx.run(
        """
        INSERT INTO telaah_tanda_izin (tanda, urut, waktu, orang, nama, jabatan, status, alasan)
        VALUES (\(id), \(urut), \(waktu), \(pelaku.orang), \(pelaku.nama), \(pelaku.utama?.sebutan ?? ""),
                \(status), \(alasan))
        """)
      try tx.run("UPDATE tanda_izin SET status = \(status), berubah = \(waktu) WHERE id = \(id)")
      try tx.catat(.tanda("tanda_izin.ditelaah", satu, "\(status.nama): \(alasan)", pelaku, waktu))
    }
  }

  /// Lets the officer read the flag about his work.
  func bagikan(_ id: TandaIzin.ID, oleh pelaku: Pelaku) async throws {
    let waktu = now()
    try await db.write { tx in
      guard let satu = try tx.tanda(id, bagi: pelaku.orang) else { throw TandaError.tidakAda }
      guard satu.orang != nil else { throw TandaError.tanpaPetugas }
      guard satu.dibagikan == nil else { return }
      try tx.run("UPDATE tanda_izin SET dibagikan = \(waktu) WHERE id = \(id)")
      try tx.catat(.tanda("tanda_izin.dibagikan", satu, satu.nama ?? "", pelaku, waktu))
    }
  }

  func bukaTanda(_ id: TandaIzin.ID, oleh pelaku: Pelaku) async throws -> BerkasTanda {
    let waktu = now()
    return try await db.write { tx in
      guard let satu = try tx.tanda(id, bagi: pelaku.orang) else { throw TandaError.tidakAda }
      try tx.catat(.tanda("tanda_izin.dilihat", satu, satu.pemantau.judul, pelaku, waktu))
      return BerkasTanda(tanda: satu, telaah: try tx.telaah(id))
    }
  }
}

extension Catatan {
  fileprivate static func tanda(
    _ peristiwa: String, _ satu: TandaIzin, _ keterangan: String, _ pelaku: Pelaku, _ waktu: Date
  ) -> Catatan {
    Catatan(
      waktu: waktu, orang: pelaku.orang.rawValue, nama: pelaku.nama, jabatan: pelaku.utama?.sebutan ?? "",
      peristiwa: peristiwa, objekJenis: "tanda_izin", objek: satu.id.rawValue, keterangan: keterangan,
      alamat: pelaku.alamat)
  }
}

/// A flag with all that was decided about it.
struct BerkasTanda: Sendable {
  let tanda: TandaIzin
  let telaah: [TandaIzin.Telaah]
}
