import Bahasa
import Database
import Organisasi

extension PelaksanaPeristiwa {
  /// Holds who writes somebody down against what he may decide. A village or a kecamatan gives a number to the newborn
  /// that are reported in time and are like nobody else in the register. Late births wait for the decision of the head of
  /// the Instansi Pelaksana, others who have no number and whoever may be in the register already get theirs from those
  /// who keep it (UU 23/2006 Pasal 27, UU 24/2013 Pasal 32 and Pasal 64). `mirip` are those in the
  /// register who may be the same person.
  /// - Throws: `FieldErrors` at `tanggal_lahir` or `nik`.
  mutating func pastikanWenang(
    _ baru: PendudukBaru, mirip: [TemuanGanda], _ sikap: SikapPeringatan, oleh pelaku: Pelaku
  ) throws {
    let hari = Tanggal(penulis.peristiwa.dicatat)
    let lahir = penulis.peristiwa.jenis == .lahir
    let batas = Int(try tx.setelan(.hariLaporLahir))
    let terlambat = lahir && hari > baru.biodata.tanggalLahir + batas
    if try tx.struktur(pada: hari).memegangRegister(pelaku) {
      if terlambat { hasil.peringatan.append(.lahirTerlambat(batas)) }
      return
    }
    if terlambat {
      throw FieldErrors(
        "tanggal_lahir",
        "Kelahiran yang dilaporkan lebih dari \(batas) hari sesudahnya dicatat Dukcapil, setelah ada keputusan kepala dinasnya (UU 24/2013 Pasal 32)."
      )
    }
    if baru.nik == .terbitkan, !lahir { throw WenangNIK.hanyaDukcapil }
    if baru.nik != .belumAda, !mirip.isEmpty {
      if case .disetujui = sikap { throw WenangNIK.masihMirip }
      hasil.peringatan.append(Peringatan("ganda", WenangNIK.tanpaNIK))
    }
  }

  /// The same for the number of somebody who is in the register without one. A pair that waits is decided first.
  /// - Throws: `FieldErrors` at `nik`.
  func pastikanWenang(_ sumber: SumberNIK, bagi orang: Penduduk, oleh pelaku: Pelaku) throws {
    let hari = Tanggal(penulis.peristiwa.dicatat)
    if try tx.struktur(pada: hari).memegangRegister(pelaku) { return }
    if try tx.gandaMenunggu(orang.id, .semua) != nil { throw WenangNIK.masihMirip }
    let batas = Int(try tx.setelan(.hariLaporLahir))
    if sumber == .terbitkan, hari > orang.biodata.tanggalLahir + batas { throw WenangNIK.hanyaDukcapil }
  }
}

private enum WenangNIK {
  static let tanpaNIK =
    "Selama itu belum diputuskan, NIK hanya diberikan Dukcapil: kosongkan isian NIK dan pilihan menerbitkannya, lalu simpan. Pasangannya langsung masuk daftar tunggu Dukcapil."

  static let hanyaDukcapil = FieldErrors(
    "nik",
    "NIK baru bagi orang yang belum terdaftar diterbitkan Dukcapil. Tulis NIK menurut dokumennya, atau catat dahulu tanpa NIK."
  )

  static let masihMirip = FieldErrors(
    "nik",
    "Orang ini mungkin sudah tercatat. NIK-nya hanya diberikan Dukcapil, setelah memutuskan apakah keduanya satu orang. Simpan tanpa NIK."
  )
}

extension Peringatan {
  fileprivate static func lahirTerlambat(_ batas: Int) -> Peringatan {
    Peringatan(
      "tanggal_lahir",
      "Kelahiran ini dilaporkan lebih dari \(batas) hari sesudahnya. Sebutkan keputusan Kepala Dinas Dukcapil yang menjadi dasarnya (UU 24/2013 Pasal 32)."
    )
  }
}
