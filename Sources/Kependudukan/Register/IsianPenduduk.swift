import Bahasa
import Organisasi

/// Where a new person's NIK comes from.
package enum SumberNIK: Sendable, Equatable {
  /// As written in his papers.
  case tertulis(String)
  /// The next one of the kecamatan where he is registered.
  case terbitkan
  /// He has none, and gets none now.
  case belumAda
}

/// A person as he is registered for the first time.
package struct PendudukBaru: Sendable {
  package var biodata: Biodata
  package var nik: SumberNIK
  /// As written; empty when not known.
  package var nikAyah: String
  package var nikIbu: String

  package init(biodata: Biodata, nik: SumberNIK, nikAyah: String = "", nikIbu: String = "") {
    self.biodata = biodata
    self.nik = nik
    self.nikAyah = nikAyah
    self.nikIbu = nikIbu
  }
}

/// A family card as it is issued.
package struct KeluargaBaru: Sendable {
  /// As written on paper; nil to issue the next number.
  package var nomor: String?
  package var alamat: AlamatKeluarga
  package var desa: UnitKerja.ID

  package init(nomor: String? = nil, alamat: AlamatKeluarga, desa: UnitKerja.ID) {
    self.nomor = nomor
    self.alamat = alamat
    self.desa = desa
  }
}

/// The family into which people come.
package enum TujuanKeluarga: Sendable {
  case ada(KartuKeluarga.ID)
  case baru(KeluargaBaru)
}

/// A resident as the screen showed him, and what he becomes to the head of the family he goes to.
package struct Penempatan: Sendable {
  package let orang: Penduduk.ID
  package let versi: Int
  package let shdk: HubunganKeluarga

  package init(_ orang: Penduduk.ID, versi: Int, shdk: HubunganKeluarga) {
    self.orang = orang
    self.versi = versi
    self.shdk = shdk
  }
}

/// Who follows a head that leaves, and what the others become to him. Whoever is not named stays what he is.
package struct KepalaBaru: Sendable {
  package let orang: Penduduk.ID
  package let shdk: [Penduduk.ID: HubunganKeluarga]

  package init(_ orang: Penduduk.ID, shdk: [Penduduk.ID: HubunganKeluarga] = [:]) {
    self.orang = orang
    self.shdk = shdk
  }
}

/// When it happened, on which document, reported where.
package struct Pencatatan: Sendable {
  package var tanggal: Tanggal
  package var dasar: Dasar
  package var desa: UnitKerja.ID?
  package var rincian: RincianPeristiwa
  package var peringatan: SikapPeringatan

  package init(
    tanggal: Tanggal, dasar: Dasar, desa: UnitKerja.ID? = nil, rincian: RincianPeristiwa = RincianPeristiwa(),
    peringatan: SikapPeringatan = .terima
  ) {
    self.peringatan = peringatan
    self.tanggal = tanggal
    self.dasar = dasar
    self.desa = desa
    self.rincian = rincian
  }
}

/// What was done, and what is odd about it.
package struct HasilPeristiwa: Sendable, Equatable {
  package let peristiwa: Peristiwa.ID
  package var penduduk: [Penduduk.ID] = []
  /// The families that were issued.
  package var keluarga: [KartuKeluarga.ID] = []
  package var peringatan: [Peringatan] = []
  /// What followed from it for others, in words.
  package var akibat: [String] = []
}
