import Database
import Organisasi

// To whom a disposition may go (2.8): down the tree, and along the lines of coordination beside it.
extension Struktur {
  /// Whether a disposition may go from `pemberi` to `penerima`: downward only, to a position of the giver's unit or of
  /// a unit below it, or to who leads an office that the giver coordinates.
  func dapatDiperintah(_ penerima: Jabatan.ID, oleh pemberi: Jabatan.ID) -> Bool {
    guard let atas = jabatan[pemberi], let bawah = jabatan[penerima], atas.id != bawah.id,
      pemegang(penerima) != nil
    else { return false }
    if dalam(bawah.unit, atas.unit) {
      return atas.unit != bawah.unit || atas.pangkatDalamUnit < bawah.pangkatDalamUnit
    }
    return mengepalai(bawah) && dikoordinasi(bawah.unit, oleh: atas)
  }

  /// Those to whom the holder of `pemberi` may dispose.
  func bawahan(dari pemberi: Jabatan.ID) -> [Jabatan] { kelompokBawahan(dari: pemberi).flatMap(\.jabatan) }

  /// The same in groups: his own office first. Of another office only who leads it. A sekretaris leads the Sekretariat of
  /// his office, so the units in it are one below him.
  func kelompokBawahan(dari pemberi: Jabatan.ID) -> [KelompokBawahan] {
    guard let atas = jabatan[pemberi], let sendiri = unit[atas.unit] else { return [] }
    // Past a unit that nobody leads the order goes to those below it.
    let anak = anak(dari: atas.unit)
      .flatMap { satu in satu.kantor || berkepala(satu.id) ? [satu] : [satu] + self.anak(dari: satu.id) }
    let sekretariat = atas.jenis == .sekretaris ? anak.filter { $0.jenis == .sekretariat } : []
    let koordinasi = perangkatDaerah.filter { dikoordinasi($0.id, oleh: atas) }
    let unit = [sendiri] + sekretariat.flatMap { self.anak(dari: $0.id) } + anak + koordinasi
    var kelompok: [KelompokBawahan] = []
    for satu in unit {
      let jabatan = jabatan(di: satu.id)
        .filter {
          $0.aktif && dapatDiperintah($0.id, oleh: pemberi)
            && (satu.id == sendiri.id || !satu.kantor || mengepalai($0))
        }
      let nama = satu.id == sendiri.id ? KelompokBawahan.sendiri : satu.jenis.kelompokBawahan
      if jabatan.isEmpty { continue }
      if let ada = kelompok.firstIndex(where: { $0.nama == nama }) {
        kelompok[ada].jabatan += jabatan
      } else {
        kelompok.append(KelompokBawahan(nama: nama, jabatan: jabatan))
      }
    }
    return kelompok
  }

  /// The Sekda, when the Bupati or Wakil Bupati orders an office past him; nil when he is asked himself, or nobody
  /// holds the position.
  func tembusanDisposisi(dari pemberi: Jabatan.ID, kepada penerima: [Jabatan.ID]) -> Jabatan? {
    guard jabatan[pemberi].flatMap({ unit[$0.unit] })?.jenis == .bupati,
      let setda = unit.values.first(where: { $0.jenis == .setda && $0.bubar == nil }),
      let sekda = pimpinan(dari: setda.id), pemegang(sekda.id) != nil, !penerima.contains(sekda.id)
    else { return nil }
    let melewati = penerima.contains { id in
      jabatan[id].map { unit[$0.unit]?.jenis != .bupati && !dalam($0.unit, setda.id) } ?? false
    }
    return melewati ? sekda : nil
  }

  /// The offices directly below the Bupati, without the Sekretariat Daerah.
  private var perangkatDaerah: [UnitKerja] {
    unit.values.first { $0.jenis == .bupati }
      .map { anak(dari: $0.id).filter { $0.jenis != .setda && $0.kantor && $0.bubar == nil } } ?? []
  }

  /// The Sekda coordinates all perangkat daerah and kecamatan, an asisten those he is `pembina` of.
  private func dikoordinasi(_ id: UnitKerja.ID, oleh atas: Jabatan) -> Bool {
    guard atas.jenis == .pimpinan, let koordinator = unit[atas.unit], let satu = unit[id],
      satu.kantor, satu.jenis != .setda, satu.induk.flatMap({ unit[$0] })?.jenis == .bupati
    else { return false }
    return koordinator.jenis == .setda || koordinator.jenis == .asisten && satu.pembina == koordinator.id
  }

  /// Whether he leads his unit: as its head, or as its sekretaris while it has none.
  private func mengepalai(_ satu: Jabatan) -> Bool {
    switch satu.jenis {
    case .pimpinan, .wakil: true
    case .sekretaris: pimpinan(dari: satu.unit).map { pemegang($0.id) == nil } ?? true
    case .pejabat, .pelaksana: false
    }
  }
}

/// People to choose from under one heading.
struct KelompokBawahan: Sendable, Equatable {
  static let sendiri = "Di kantor sendiri"

  let nama: String
  var jabatan: [Jabatan]
}

extension UnitKerja.Jenis {
  fileprivate var kelompokBawahan: String {
    switch self {
    case .bupati, .sekretariat, .bidang, .seksi: KelompokBawahan.sendiri
    case .setda, .asisten, .stafAhli, .bagian: "Sekretariat Daerah"
    case .setwan, .inspektorat, .dinas, .badan, .satuan, .rsud: "Perangkat daerah"
    case .uptd, .puskesmas: "UPTD dan puskesmas"
    case .kecamatan: "Kecamatan"
    case .kelurahan: "Kelurahan"
    case .desa: "Desa"
    }
  }
}

extension Jabatan {
  /// 0 for the head of a unit, growing downward.
  fileprivate var pangkatDalamUnit: Int {
    switch jenis {
    case .pimpinan: 0
    case .wakil: 1
    case .sekretaris: 2
    case .pejabat: 3
    case .pelaksana: 4
    }
  }
}
