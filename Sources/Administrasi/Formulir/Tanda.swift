import Bahasa
import Organisasi
import Web

/// How sure a fact is, as a mark beside it; nothing when it has been checked.
func tanda(_ fakta: SumberFakta?) -> HTML? {
  guard let fakta, fakta.kepastian.perluDicocokkan else { return nil }
  return status(fakta.kepastian.nama, .waiting, icon: .question)
}

/// How an office stands in the roll-out.
func tandaSiap(_ unit: UnitKerja) -> HTML? {
  guard unit.kantor else { return nil }
  return unit.siap ? status("Siap", .done, icon: .check) : status("Belum siap", .waiting, icon: .hourglass)
}

extension Penugasan.Status {
  var namaLengkap: String {
    switch self {
    case .definitif: "Definitif"
    case .plt: "Plt. (pelaksana tugas)"
    case .plh: "Plh. (pelaksana harian)"
    case .pj: "Pj. (penjabat)"
    case .pjs: "Pjs. (penjabat sementara)"
    }
  }
}

extension Jabatan.Jenis {
  var nama: String {
    switch self {
    case .pimpinan: "Pimpinan unit"
    case .wakil: "Wakil pimpinan"
    case .sekretaris: "Sekretaris"
    case .pejabat: "Pejabat lain"
    case .pelaksana: "Pelaksana"
    }
  }
}

/// `sejak 1 Januari 2026` or `1 Januari 2026 sampai 3 Maret 2026`.
func teksMasa(_ mulai: Tanggal, _ selesai: Tanggal?) -> String {
  guard let selesai else { return "sejak \(mulai.teks)" }
  return mulai == selesai ? mulai.teks : "\(mulai.teks) sampai \(selesai.teks)"
}
