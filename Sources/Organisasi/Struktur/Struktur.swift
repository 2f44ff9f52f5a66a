import Bahasa
import Database

/// Susunan organisasi yang berlaku pada satu hari, di dalam memori: units, positions, and who holds them.
package struct Struktur: Sendable {
  package let tanggal: Tanggal
  package let unit: [UnitKerja.ID: UnitKerja]
  package let jabatan: [Jabatan.ID: Jabatan]
  private let anak: [UnitKerja.ID: [UnitKerja.ID]]
  private let jabatanUnit: [UnitKerja.ID: [Jabatan.ID]]
  private let penugasanJabatan: [Jabatan.ID: [Penugasan]]
  private let penugasanOrang: [Orang.ID: [Penugasan]]
  private let kodeUnit: [String: UnitKerja.ID]
  /// By what they are called for short; the first by code where several are called so.
  private let singkatanUnit: [String: UnitKerja.ID]
  package let orang: [Orang.ID: Orang]
  package let mandat: [Mandat]
  /// The successors of units that were dissolved by this day.
  package let pengganti: [UnitKerja.ID: UnitKerja.ID]
  /// As appointed; `pelaksana` knows more.
  let pelaksanaUrusan: [Urusan: UnitKerja.ID]
  /// Units within an office that nobody leads, each with the office.
  private(set) var tanpaKepala: [UnitKerja.ID: UnitKerja.ID] = [:]

  /// Takes the units that exist on `tanggal`, in the order in which lists show them, and the appointments and mandates
  /// in force on that day.
  package init(
    pada tanggal: Tanggal, unit: [UnitKerja], jabatan: [Jabatan], orang: [Orang], penugasan: [Penugasan],
    mandat: [Mandat], pengganti: [UnitKerja.ID: UnitKerja.ID] = [:],
    pelaksanaUrusan: [Urusan: UnitKerja.ID] = [:]
  ) {
    self.tanggal = tanggal
    self.unit = Dictionary(unit.map { ($0.id, $0) }) { first, _ in first }
    self.jabatan = Dictionary(jabatan.map { ($0.id, $0) }) { first, _ in first }
    self.orang = Dictionary(orang.map { ($0.id, $0) }) { first, _ in first }
    self.mandat = mandat
    self.pengganti = pengganti
    self.pelaksanaUrusan = pelaksanaUrusan
    kodeUnit = Dictionary(unit.map { ($0.kode, $0.id) }) { first, _ in first }
    singkatanUnit = Dictionary(
      unit.filter { $0.bubar == nil }.sorted { $0.kode < $1.kode }
        .map { (tandaSingkatan($0.singkatan), $0.id) }
    ) { first, _ in first }
    anak = Dictionary(grouping: unit.filter { $0.induk != nil }) { $0.induk ?? $0.id }
      .mapValues { $0.map(\.id) }
    jabatanUnit = Dictionary(grouping: jabatan, by: \.unit)
      .mapValues { $0.sorted { ($0.urutan, $0.id) < ($1.urutan, $1.id) }.map(\.id) }
    penugasanJabatan = Dictionary(grouping: penugasan, by: \.jabatan)
    penugasanOrang = Dictionary(grouping: penugasan, by: \.orang)
    for satu in unit where !satu.kantor && !berkepala(satu.id) {
      if let kantor = kantor(dari: satu.id) { tanpaKepala[satu.id] = kantor.id }
    }
  }

  package func unit(kode: String) -> UnitKerja? { kodeUnit[kode].flatMap { unit[$0] } }

  /// The unit with that short name in small letters, its words joined: `satpol-pp` for Satpol PP. None that is dissolved.
  package func unit(singkatan tanda: String) -> UnitKerja? { singkatanUnit[tanda].flatMap { unit[$0] } }

  package func anak(dari id: UnitKerja.ID) -> [UnitKerja] { anak[id, default: []].compactMap { unit[$0] } }

  /// The unit and all below it, top down.
  package func keturunan(dari id: UnitKerja.ID) -> [UnitKerja] {
    (unit[id].map { [$0] } ?? []) + anak[id, default: []].flatMap { keturunan(dari: $0) }
  }

  /// The unit and those above it, bottom up.
  package func jalur(dari id: UnitKerja.ID) -> [UnitKerja] {
    var jalur: [UnitKerja] = []
    var berikut: UnitKerja.ID? = id
    while let kini = berikut, let ada = unit[kini], !jalur.contains(where: { $0.id == kini }) {
      jalur.append(ada)
      berikut = ada.induk
    }
    return jalur
  }

  /// The nearest unit at or above `id` that has an agenda of its own.
  package func kantor(dari id: UnitKerja.ID) -> UnitKerja? { jalur(dari: id).first(where: \.kantor) }

  /// All units that receive letters, in list order of their kode.
  package var kantor: [UnitKerja] {
    unit.values.filter { $0.kantor && $0.bubar == nil }.sorted { $0.kode < $1.kode }
  }

  package func jabatan(di id: UnitKerja.ID) -> [Jabatan] {
    jabatanUnit[id, default: []].compactMap { jabatan[$0] }
  }

  package func pimpinan(dari id: UnitKerja.ID) -> Jabatan? {
    jabatan(di: id).first { $0.jenis == .pimpinan && $0.aktif }
  }

  /// Who leads a unit: its head; of a Sekretariat, which has none, the sekretaris of the office it is in.
  package func kepala(dari id: UnitKerja.ID) -> Jabatan? {
    if let pimpinan = pimpinan(dari: id) { return pimpinan }
    guard let satu = unit[id], satu.jenis == .sekretariat, let induk = satu.induk else { return nil }
    return jabatan(di: induk).first { $0.jenis == .sekretaris && $0.aktif }
  }

  /// Whether somebody holds the position of who leads it.
  package func berkepala(_ id: UnitKerja.ID) -> Bool {
    kepala(dari: id).flatMap { pemegang($0.id) } != nil
  }

  /// The Sekretariat that a sekretaris leads.
  package func sekretariat(dari jabatan: Jabatan) -> UnitKerja.ID? {
    guard jabatan.jenis == .sekretaris else { return nil }
    return anak(dari: jabatan.unit)
      .first { $0.jenis == .sekretariat && kepala(dari: $0.id)?.id == jabatan.id }?
      .id
  }

  /// Who holds the position today. An acting official (Plt., Plh., Pj.) goes before the absent holder.
  package func pemegang(_ id: Jabatan.ID) -> Penugasan? {
    let daftar = penugasanJabatan[id, default: []]
    return daftar.first { $0.status != .definitif } ?? daftar.first
  }

  /// Everybody appointed to the position today, the absent holder too.
  package func penugasan(jabatan id: Jabatan.ID) -> [Penugasan] { penugasanJabatan[id, default: []] }

  package func penugasan(_ id: Orang.ID) -> [Penugasan] { penugasanOrang[id, default: []] }

  package func orang(memegang id: Jabatan.ID) -> Orang? { pemegang(id).flatMap { orang[$0.orang] } }

  /// The appointments of one person as he acts in them; definitive ones first.
  package func penugasanAktif(_ id: Orang.ID) -> [PenugasanAktif] {
    penugasan(id)
      .sorted { ($0.status == .definitif ? 0 : 1, $0.id) < ($1.status == .definitif ? 0 : 1, $1.id) }
      .compactMap { penugasan in
        guard let jabatan = jabatan[penugasan.jabatan], let kantor = kantor(dari: jabatan.unit) else {
          return nil
        }
        return PenugasanAktif(
          id: penugasan.id, jabatan: jabatan.id, namaJabatan: jabatan.nama, jenis: jabatan.jenis,
          status: penugasan.status, unit: jabatan.unit, kantor: kantor.id,
          sekretariat: sekretariat(dari: jabatan))
      }
  }
}

private func tandaSingkatan(_ singkatan: String) -> String {
  singkatan.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
}
