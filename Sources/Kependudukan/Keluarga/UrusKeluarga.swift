import Bahasa
import Database
import Organisasi

extension Kependudukan {
  /// Issues a card for people who leave the cards they are on: a household of its own, a split. `kepalaSisa` follows for
  /// each family whose head is among them; an emptied family is closed.
  /// - Throws: `FieldErrors`, `PendudukError`, `KeluargaError`.
  package func terbitkanKK(
    _ baru: KeluargaBaru, bagi anggota: [Penempatan], kepalaSisa: [KartuKeluarga.ID: KepalaBaru] = [:],
    sebagai jenis: Peristiwa.Jenis = .terbitKK, _ pencatatan: Pencatatan, oleh pelaku: Pelaku
  ) async throws -> HasilPeristiwa {
    try await pindahkan(
      anggota, ke: .baru(baru), kepalaSisa: kepalaSisa, sebagai: jenis, pencatatan, oleh: pelaku)
  }

  /// Takes some members of one family out into a new one.
  /// - Throws: `KeluargaError.bukanAnggota`, and as `terbitkanKK`.
  package func pecahKK(
    _ asal: KartuKeluarga.ID, menjadi baru: KeluargaBaru, bagi anggota: [Penempatan],
    kepalaSisa: KepalaBaru? = nil, _ pencatatan: Pencatatan, oleh pelaku: Pelaku
  ) async throws -> HasilPeristiwa {
    let penduduk = try await db.read { tx in try anggota.map { try tx.penduduk($0.orang)?.keluarga } }
    guard penduduk.allSatisfy({ $0 == asal }) else { throw KeluargaError.bukanAnggota }
    return try await terbitkanKK(
      baru, bagi: anggota, kepalaSisa: kepalaSisa.map { [asal: $0] } ?? [:], sebagai: .pecahKK, pencatatan,
      oleh: pelaku)
  }

  /// Brings residents from other cards to one that is there.
  /// - Throws: `FieldErrors`, `PendudukError`, `KeluargaError`.
  package func tambahAnggota(
    _ anggota: [Penempatan], ke keluarga: KartuKeluarga.ID,
    kepalaSisa: [KartuKeluarga.ID: KepalaBaru] = [:],
    sebagai jenis: Peristiwa.Jenis = .tambahAnggota, _ pencatatan: Pencatatan, oleh pelaku: Pelaku
  ) async throws -> HasilPeristiwa {
    try await pindahkan(
      anggota, ke: .ada(keluarga), kepalaSisa: kepalaSisa, sebagai: jenis, pencatatan, oleh: pelaku)
  }

  /// Brings residents, wherever they are, into one family.
  /// - Throws: `FieldErrors`, `PendudukError`, `KeluargaError`.
  package func pindahkan(
    _ anggota: [Penempatan], ke tujuan: TujuanKeluarga, kepalaSisa: [KartuKeluarga.ID: KepalaBaru],
    sebagai jenis: Peristiwa.Jenis, _ pencatatan: Pencatatan, oleh pelaku: Pelaku
  ) async throws -> HasilPeristiwa {
    guard !anggota.isEmpty else { throw FieldErrors("anggota", "Pilih sedikitnya satu orang.") }
    return try await peristiwa(jenis, pencatatan, oleh: pelaku) { pelaksana in
      let kk = try pelaksana.keluarga(tujuan)
      try pelaksana.pindahkan(anggota, ke: kk)
      for (asal, kepala) in kepalaSisa.sorted(by: { $0.key < $1.key }) {
        try pelaksana.gantiKartu(asal, kepala: kepala)
      }
    }
  }

  /// Takes people out of their family and out of the registry of the living: they died, left the regency, are missing.
  /// Who is widowed by a death becomes so in the same event.
  /// - Throws: `FieldErrors` at `kepala` when a head leaves others behind and nobody follows.
  package func keluarkan(
    _ orang: [(id: Penduduk.ID, versi: Int)], karena status: StatusPenduduk,
    kepalaSisa: [KartuKeluarga.ID: KepalaBaru] = [:], sebagai jenis: Peristiwa.Jenis,
    _ pencatatan: Pencatatan, oleh pelaku: Pelaku
  ) async throws -> HasilPeristiwa {
    guard status != .hidup else { throw FieldErrors("status", "Pilih sebab ia keluar dari daftar penduduk.") }
    return try await peristiwa(jenis, pencatatan, oleh: pelaku) { pelaksana in
      let ditinggal = status == .mati ? try pelaksana.ditinggalMati(orang.map(\.id)) : []
      for (id, versi) in orang {
        let lama = try pelaksana.hidup(id, versi: versi)
        var baru = lama
        baru.keluar(status)
        try pelaksana.ingatkanPermohonan(lama, karena: .keluar)
        try pelaksana.penulis.ubah(lama, menjadi: baru, sebagai: .subjek)
        pelaksana.hasil.penduduk.append(id)
      }
      for id in ditinggal { try pelaksana.jadikanCeraiMati(id) }
      for (asal, kepala) in kepalaSisa.sorted(by: { $0.key < $1.key }) {
        try pelaksana.gantiKartu(asal, kepala: kepala)
      }
    }
  }
}

extension PelaksanaPeristiwa {
  /// Brings residents, wherever they are, into a family. Who becomes head comes last, so that no family has two in between.
  package mutating func pindahkan(_ anggota: [Penempatan], ke kk: KartuKeluarga) throws {
    for satu in anggota.sorted(by: { $0.shdk.rawValue > $1.shdk.rawValue }) {
      let orang = try hidup(satu.orang, versi: satu.versi)
      try tempatkan(
        orang, di: kk, shdk: satu.shdk, sebagai: satu.shdk == .kepalaKeluarga ? .kepala : .anggota)
    }
  }
}
