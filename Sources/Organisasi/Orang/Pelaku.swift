import Bahasa
import Database

/// Orang yang sedang bertindak di dalam sistem, dengan penugasan dan peran yang berlaku baginya hari ini.
package struct Pelaku: Sendable, Equatable {
  package let orang: Orang.ID
  package let nama: String
  package let penugasan: [PenugasanAktif]
  package let peran: [PeranUnit]
  /// The desks of others at which he helps today.
  package let delegasi: [DelegasiAktif]
  /// What has come to him from offices that were dissolved.
  package let warisan: Warisan
  /// The network address the request came from; empty for jobs and the command line.
  package let alamat: String

  package init(
    orang: Orang.ID, nama: String, penugasan: [PenugasanAktif], peran: [PeranUnit] = [],
    delegasi: [DelegasiAktif] = [], warisan: Warisan = Warisan(), alamat: String = ""
  ) {
    self.orang = orang
    self.nama = nama
    self.penugasan = penugasan
    self.peran = peran
    self.delegasi = delegasi
    self.warisan = warisan
    self.alamat = alamat
  }

  /// The kantor in which he holds a position, without repetition, main one first.
  package var kantor: [UnitKerja.ID] {
    var daftar: [UnitKerja.ID] = []
    for penugasan in penugasan where !daftar.contains(penugasan.kantor) { daftar.append(penugasan.kantor) }
    return daftar
  }

  package var jabatan: [Jabatan.ID] { penugasan.map(\.jabatan) }

  /// The position he acts in when the act does not say which: definitive before Plt.
  package var utama: PenugasanAktif? { penugasan.first { $0.status == .definitif } ?? penugasan.first }

  package func memegang(_ jabatan: Jabatan.ID) -> PenugasanAktif? {
    penugasan.first { $0.jabatan == jabatan }
  }

  /// The desk of `jabatan`, if he helps there with that much; nil when it is his own or closed to him. Whoever may draft
  /// or write dispositions may read.
  package func membantu(_ jabatan: Jabatan.ID, _ cakupan: Delegasi.Cakupan = .baca) -> DelegasiAktif? {
    delegasi.first { $0.meja.jabatan == jabatan && (cakupan == .baca || $0.cakupan == cakupan) }
  }

  /// Whether he is its head, or that of the office that took over its papers: a deputy is not, unless appointed Plt. or
  /// Plh. in the head's own position.
  package func mengepalai(_ kantor: UnitKerja.ID) -> Bool {
    let kantor = penerus(kantor)
    return penugasan.contains { $0.mengepalai(kantor) }
  }

  /// Whether he leads it or the office that took over its papers, as its head or its deputy.
  package func memimpin(_ kantor: UnitKerja.ID) -> Bool {
    let kantor = penerus(kantor)
    return penugasan.contains { $0.memimpin(kantor) }
  }

  package func adalah(_ peran: Peran) -> Bool { self.peran.contains { $0.peran == peran } }

  /// Whether he has `peran` for `unit` or for the office that took over its papers; a role without a unit is for all.
  package func adalah(_ peran: Peran, di unit: UnitKerja.ID) -> Bool {
    let unit = penerus(unit)
    return self.peran.contains { $0.peran == peran && ($0.unit == nil || $0.unit == unit) }
  }
}

/// One appointment in force, with what is needed to act in it.
package struct PenugasanAktif: Sendable, Equatable {
  package let id: Penugasan.ID
  package let jabatan: Jabatan.ID
  package let namaJabatan: String
  package let jenis: Jabatan.Jenis
  package let status: Penugasan.Status
  package let unit: UnitKerja.ID
  /// The nearest unit at or above `unit` that has an agenda of its own.
  package let kantor: UnitKerja.ID
  /// The Sekretariat of his office, when he leads it as sekretaris.
  package let sekretariat: UnitKerja.ID?

  package init(
    id: Penugasan.ID, jabatan: Jabatan.ID, namaJabatan: String, jenis: Jabatan.Jenis,
    status: Penugasan.Status,
    unit: UnitKerja.ID, kantor: UnitKerja.ID, sekretariat: UnitKerja.ID? = nil
  ) {
    self.id = id
    self.jabatan = jabatan
    self.namaJabatan = namaJabatan
    self.jenis = jenis
    self.status = status
    self.unit = unit
    self.kantor = kantor
    self.sekretariat = sekretariat
  }

  /// Whether he is the head of `unit`.
  package func mengepalai(_ unit: UnitKerja.ID) -> Bool {
    jenis == .pimpinan && self.unit == unit || sekretariat == unit
  }

  /// Whether he leads `unit`, as its head or its deputy.
  package func memimpin(_ unit: UnitKerja.ID) -> Bool {
    mengepalai(unit) || jenis == .wakil && self.unit == unit
  }

  /// `Plt. Kepala Dinas Kesehatan`
  package var sebutan: String { status.awalan + namaJabatan }
}

/// What a person may do beyond the powers of his position.
package enum Peran: String, Sendable, CaseIterable, SQLCodable {
  /// Dinas Kominfo: keeps the whole system.
  case admin
  /// Keeps people, appointments and accounts of one unit and those below it.
  case adminUnit = "admin_unit"
  /// Tata usaha: agenda, numbers, dispatch of one kantor.
  case tu
  /// Inspektorat: reads the trail.
  case pengawas
  /// Keeps the population register of one village, of the villages of a kecamatan, or, from the Instansi Pelaksana, of
  /// all.
  case kependudukan
  /// Pejabat pelindungan data pribadi (UU 27/2022 Pasal 53): watches over who looks at data of people.
  case pelindungData = "pelindung_data"
  /// Takes data of residents out of the system as files: of one village, of the villages of a kecamatan, or, from the
  /// Instansi Pelaksana, of all.
  case eksporPenduduk = "ekspor_penduduk"

  package var nama: String {
    switch self {
    case .admin: "Administrator sistem"
    case .adminUnit: "Administrator unit"
    case .tu: "Tata usaha"
    case .pengawas: "Pengawas"
    case .kependudukan: "Petugas kependudukan"
    case .pelindungData: "Pejabat pelindungan data"
    case .eksporPenduduk: "Pengekspor data penduduk"
    }
  }

  /// Whether it is given for one unit; the others are for the whole regency.
  package var perluUnit: Bool {
    switch self {
    case .tu, .adminUnit, .kependudukan, .eksporPenduduk: true
    case .admin, .pengawas, .pelindungData: false
    }
  }
}

package struct PeranUnit: Sendable, Equatable {
  package let peran: Peran
  /// Nil means the whole regency.
  package let unit: UnitKerja.ID?

  package init(_ peran: Peran, di unit: UnitKerja.ID? = nil) {
    self.peran = peran
    self.unit = unit
  }
}
