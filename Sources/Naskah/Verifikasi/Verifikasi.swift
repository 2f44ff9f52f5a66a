import Cryptography
import Database
import Foundation
import PDF
import Segel

extension MesinNaskah {
  /// What the public register says about a code.
  package func verifikasi(_ kode: KodeDokumen) async throws -> DokumenTersegel? {
    try await db.read { try $0.dokumen(kode) }
  }

  /// What it says about a file with this SHA-256, in hexadecimal.
  package func verifikasi(sidik: String) async throws -> DokumenTersegel? {
    try await db.read { try $0.dokumen(sidik: sidik) }
  }

  /// Judges an uploaded file by the register and by its seal. Nothing of it is kept.
  package func verifikasi(berkas: [UInt8]) async throws -> HasilVerifikasi {
    let sidik = try await RuangCetak.kerjakan { hex(sha256(berkas)) }
    if let dokumen = try await verifikasi(sidik: sidik) { return .asli(dokumen) }
    let waktu = now()
    let (hasil, jejak) = try await RuangCetak.kerjakan { [otoritas] in
      let pemeriksa = PemeriksaSegel(
        akar: [try otoritas.sertifikat()].compactMap(\.self),
        daftarCabut: [try otoritas.daftarCabut()].compactMap(\.self))
      return (pemeriksa.periksa(berkas, saat: waktu), JejakSegel(berkas))
    }
    // A code that nobody has issued leads nowhere, and makes no stranger's file ours.
    let mengaku = if let kode = jejak.kode { try await verifikasi(kode)?.kode } else { nil as KodeDokumen? }
    return HasilVerifikasi(hasil, jejak, mengaku: mengaku)
  }
}

extension HasilVerifikasi {
  /// Of a file that is not in the register. `mengaku`: the document of the register whose code it carries.
  fileprivate init(_ hasil: HasilPeriksa, _ jejak: JejakSegel, mengaku: KodeDokumen?) {
    self =
      switch hasil {
      case .sah(let tandaTangan): .segelSah(oleh: tandaTangan.map(\.nama))
      case .berubah where !jejak.utuh: .tidakUtuh(mengaku: mengaku)
      case .berubah: .berubah(.isi, mengaku: mengaku)
      case .tidakLengkap: .berubah(.tambahan, mengaku: mengaku)
      case .sertifikatTidakDipercaya: .sertifikatBermasalah(.tidakDipercaya)
      case .kedaluwarsa: .sertifikatBermasalah(.kedaluwarsa)
      case .dicabut: .sertifikatBermasalah(.dicabut)
      case .tanpaTandaTangan where mengaku != nil && !jejak.utuh: .tidakUtuh(mengaku: mengaku)
      case .tanpaTandaTangan: .tidakDikenal
      case .tidakDidukung: .tidakTerbaca
      case .rusak, .bukanPDF: Self(rusak: jejak, mengaku: mengaku, adalahPDF: hasil == .rusak)
      }
  }

  /// Of a file whose structure nobody can follow: only what carries a mark of a sealed paper can have been altered.
  private init(rusak jejak: JejakSegel, mengaku: KodeDokumen?, adalahPDF: Bool) {
    let bertanda = mengaku != nil || jejak.bersegel
    self =
      if bertanda { jejak.utuh ? .berubah(.isi, mengaku: mengaku) : .tidakUtuh(mengaku: mengaku) } else {
        adalahPDF ? .tidakUtuh(mengaku: nil) : .bukanPDF
      }
  }
}
