import Bahasa
import Database
import Jejak
import Organisasi

/// What to do when something odd is found about what is being written.
package enum SikapPeringatan: Sendable, Equatable {
  /// Write it, and tell of it afterwards: bulk work, which lists what is odd in its report.
  case terima
  /// Write nothing, and ask.
  case tanyakan
  /// Somebody was asked and said why it is right all the same.
  case disetujui(String)
}

/// Nothing was written yet: these have to be accepted first, with a reason.
package struct PerluPersetujuan: Error, Equatable {
  package let peringatan: [Peringatan]
}

extension Tx {
  private static let mungkinGanda =
    "Mungkin sudah tercatat; pasangannya diserahkan kepada pemegang register untuk diputuskan."

  /// - Throws: `PerluPersetujuan` when somebody has to be asked.
  func terima(
    _ hasil: HasilPeristiwa, _ sikap: SikapPeringatan, oleh pelaku: Pelaku?, pada peristiwa: Peristiwa
  ) throws {
    guard !hasil.peringatan.isEmpty else { return }
    switch sikap {
    case .terima: return
    case .tanyakan: throw PerluPersetujuan(peringatan: hasil.peringatan)
    case .disetujui(let alasan):
      try simpan(hasil.peringatan, alasan, pada: peristiwa)
      try catat(
        Catatan(
          waktu: peristiwa.dicatat, orang: pelaku?.orang.rawValue, nama: pelaku?.nama ?? "Sistem",
          jabatan: pelaku?.utama?.sebutan ?? "", peristiwa: "penduduk.peringatan_disetujui",
          objekJenis: "peristiwa", objek: peristiwa.id.rawValue, keterangan: samarkanNomor(alasan),
          alamat: pelaku?.alamat ?? ""))
    }
  }

  /// With the event stands what was odd about it. That somebody may be the same person stands there too, but not who: others
  /// read it later.
  private func simpan(_ semua: [Peringatan], _ alasan: String, pada peristiwa: Peristiwa) throws {
    var rincian = peristiwa.rincian
    rincian.peringatan = semua.reduce(into: []) { hasil, satu in
      let kalimat = satu.bidang == "ganda" ? Self.mungkinGanda : samarkanNomor(satu.tersimpan)
      if !hasil.contains(kalimat) { hasil.append(kalimat) }
    }
    rincian.alasanSetuju = samarkanNomor(alasan)
    try run("UPDATE peristiwa SET rincian = \(rincian.tersimpan()) WHERE id = \(peristiwa.id)")
  }
}
