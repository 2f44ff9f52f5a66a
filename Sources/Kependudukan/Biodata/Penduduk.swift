import Bahasa
import Database
import Organisasi

/// One person in the register, as of now.
package struct Penduduk: Identifiable, Equatable, Sendable {
  package typealias ID = Key<Penduduk>

  package let id: ID
  package var biodata: Biodata
  /// Nil for who has none yet.
  package var nik: NomorTersegel?
  package var nikSementara: Bool
  package var nikAyah: NomorTersegel?
  package var nikIbu: NomorTersegel?
  /// The family of who lives here; nil for everybody else.
  package var keluarga: KartuKeluarga.ID?
  /// The last one of who died or left.
  package var keluargaTerakhir: KartuKeluarga.ID?
  package var desa: UnitKerja.ID
  package var status: StatusPenduduk
  package internal(set) var versi: Int
  /// Rises with every write anywhere in the register: who keeps an index in memory asks for what is above it.
  package internal(set) var ubahan: Int64
  /// The event on which the present contents rest.
  package internal(set) var peristiwa: Peristiwa.ID

  package init(
    id: ID, biodata: Biodata, nik: NomorTersegel?, nikSementara: Bool = false, nikAyah: NomorTersegel? = nil,
    nikIbu: NomorTersegel? = nil, keluarga: KartuKeluarga.ID?, keluargaTerakhir: KartuKeluarga.ID? = nil,
    desa: UnitKerja.ID, status: StatusPenduduk = .hidup, versi: Int = 1, ubahan: Int64 = 0,
    peristiwa: Peristiwa.ID
  ) {
    self.id = id
    self.biodata = biodata
    self.nik = nik
    self.nikSementara = nikSementara
    self.nikAyah = nikAyah
    self.nikIbu = nikIbu
    self.keluarga = keluarga
    self.keluargaTerakhir = keluargaTerakhir
    self.desa = desa
    self.status = status
    self.versi = versi
    self.ubahan = ubahan
    self.peristiwa = peristiwa
  }

  package var isHidup: Bool { status == .hidup }

  /// Takes the person out of the family and the registry of the living.
  package mutating func keluar(_ status: StatusPenduduk) {
    self.status = status
    keluargaTerakhir = keluarga ?? keluargaTerakhir
    keluarga = nil
  }
}
