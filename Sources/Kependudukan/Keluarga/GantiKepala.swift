import Bahasa
import Database
import Organisasi

extension Kependudukan {
  /// Makes another member the head. The family gets a new card with a new number, as the rule is; the old one is closed.
  /// - Throws: `KeluargaError`, `FieldErrors`.
  package func gantiKepala(
    _ keluarga: KartuKeluarga.ID, versi: Int, menjadi kepala: KepalaBaru, _ pencatatan: Pencatatan,
    oleh pelaku: Pelaku
  ) async throws -> HasilPeristiwa {
    try await peristiwa(.gantiKepala, pencatatan, oleh: pelaku) { pelaksana in
      guard try pelaksana.aktif(keluarga).versi == versi else { throw KeluargaError.berubah }
      try pelaksana.gantiKartu(keluarga, kepala: kepala)
    }
  }

  /// - Throws: `KeluargaError`, `FieldErrors`.
  package func ubahAlamat(
    _ keluarga: KartuKeluarga.ID, versi: Int, menjadi alamat: AlamatKeluarga, _ pencatatan: Pencatatan,
    oleh pelaku: Pelaku
  ) async throws -> HasilPeristiwa {
    try await peristiwa(.ubahAlamat, pencatatan, oleh: pelaku) { pelaksana in
      let lama = try pelaksana.aktif(keluarga)
      guard lama.versi == versi else { throw KeluargaError.berubah }
      var baru = lama
      baru.alamat = alamat
      try pelaksana.penulis.ubah(lama, menjadi: baru)
    }
  }

  /// Closes a card on which nobody is left.
  /// - Throws: `KeluargaError.masihAdaAnggota`.
  package func tutupKK(
    _ keluarga: KartuKeluarga.ID, versi: Int, _ pencatatan: Pencatatan, oleh pelaku: Pelaku
  ) async throws -> HasilPeristiwa {
    try await peristiwa(.tutupKK, pencatatan, oleh: pelaku) { pelaksana in
      let lama = try pelaksana.aktif(keluarga)
      guard lama.versi == versi else { throw KeluargaError.berubah }
      guard try pelaksana.tx.anggota(keluarga).isEmpty else { throw KeluargaError.masihAdaAnggota }
      var baru = lama
      baru.status = .ditutup
      try pelaksana.penulis.ubah(lama, menjadi: baru)
    }
  }
}

extension PelaksanaPeristiwa {
  /// Moves all who are left to a new card under a new head, at the same address, and closes the old one in its favour.
  package mutating func gantiKartu(_ id: KartuKeluarga.ID, kepala: KepalaBaru) throws {
    let lama = try aktif(id)
    let anggota = try tx.anggota(id)
    guard anggota.contains(where: { $0.id == kepala.orang }) else { throw KeluargaError.bukanAnggota }
    let baru = try terbitkan(KeluargaBaru(alamat: lama.alamat, desa: lama.desa))
    for orang in anggota where orang.id != kepala.orang {
      let shdk = kepala.shdk[orang.id] ?? orang.biodata.shdk
      guard shdk != .kepalaKeluarga else {
        throw FieldErrors("shdk", "Tentukan hubungan \(orang.biodata.nama) dengan kepala keluarga yang baru.")
      }
      try tempatkan(orang, di: baru, shdk: shdk, sebagai: .anggota)
    }
    if let orang = anggota.first(where: { $0.id == kepala.orang }) {
      try tempatkan(orang, di: baru, shdk: .kepalaKeluarga, sebagai: .kepala)
    }
    var ditutup = lama
    ditutup.status = .ditutup
    ditutup.digantiOleh = baru.id
    try penulis.ubah(lama, menjadi: ditutup)
  }
}
