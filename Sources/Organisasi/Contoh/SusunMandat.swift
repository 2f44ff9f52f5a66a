import Bahasa
import Database

extension PenyusunContoh {
  /// Who may sign for whom, as most regencies lay it down; every one still to be checked with the Perbup.
  mutating func susunMandat() throws {
    let naskahSekda = ["SE", "SD", "UND", "ST"]
    mandat(.an, dari: jabatan("00", .pimpinan), kepada: jabatan("01", .pimpinan), naskahSekda)
    for asisten in ["01.A1", "01.A2", "01.A3"] {
      mandat(.ub, dari: jabatan("01", .pimpinan), kepada: jabatan(asisten, .pimpinan), ["SD", "UND"])
    }
    let sekretaris = Dictionary(grouping: jabatan.filter { $0.jenis == .sekretaris }, by: \.unit)
    let pimpinan = Dictionary(grouping: jabatan.filter { $0.jenis == .pimpinan }, by: \.unit)
    for unit in unit where unit.kantor {
      guard let pemberi = pimpinan[unit.id]?.first, let penerima = sekretaris[unit.id]?.first else {
        continue
      }
      switch unit.jenis {
      case .desa, .kelurahan: mandat(.an, dari: pemberi.id, kepada: penerima.id, ["KET", "PENGANTAR", "UND"])
      default: mandat(.an, dari: pemberi.id, kepada: penerima.id, ["SD", "UND", "ST"])
      }
    }
  }

  private mutating func mandat(
    _ bentuk: Mandat.Bentuk, dari pemberi: Jabatan.ID?, kepada penerima: Jabatan.ID?, _ jenis: [String]
  ) {
    guard let pemberi, let penerima else { return }
    let id = Mandat.ID(rawValue: Int64(mandat.count + 1))
    mandat.append(
      Mandat(
        id: id, pemberi: pemberi, penerima: penerima, bentuk: bentuk, jenisNaskah: jenis,
        mulai: tanggal + -640,
        dasar: "Perbup tentang Tata Naskah Dinas (contoh; nomor dan pasal belum dicocokkan)"))
    sumber.append(
      SumberFakta(
        objekJenis: "mandat", objek: id.rawValue, kepastian: .pengetahuan, sumber: "Permendagri 1/2023",
        catatan: "jenis naskah dan penerima menurut kebiasaan; sesuaikan dengan Perbup"))
  }
}
