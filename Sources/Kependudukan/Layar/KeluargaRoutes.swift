import Akses
import Bahasa
import Database
import HTTPTypes
import Hummingbird
import Jejak
import Organisasi
import Web

/// One family card: head, address, members, and what can happen to them.
struct KeluargaRoutes {
  let kependudukan: Kependudukan

  func add(to rute: RuteTerjaga) {
    rute.get(RutePenduduk.keluarga.path, .penduduk, use: satu)
    rute.post(RutePenduduk.nomorKeluarga.path, .kependudukan, use: bukaNomor)
  }

  func satu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RutePenduduk.keluarga.value(context)
    let form: KeperluanForm = try request.query()
    guard let untuk = Keperluan(rawValue: form.untuk) else {
      return tanyaKeperluan(RutePenduduk.keluarga(id), "Kartu keluarga").response(context)
    }
    return try await kependudukan.berkas(id, untuk: untuk.nama, context).halaman(context).tertutup(context)
  }

  func bukaNomor(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RutePenduduk.nomorKeluarga.value(context)
    let form: AlasanForm = try await request.form()
    guard form.alasan.filter(\.isLetter).count >= 5 else {
      let errors = FieldErrors("alasan", "Tulis untuk apa nomor ini dibuka.")
      return try await kependudukan.berkas(id, untuk: "membuka nomor", context)
        .halaman(context, galat: errors).with(errors: errors).response(context, status: .unprocessableContent)
    }
    let berkas = try await kependudukan.berkas(id, untuk: form.alasan, sebagai: "penduduk.dibuka", context)
    let sandi = kependudukan.sandi
    var nomor = [("Nomor KK", try sandi.bukaKK(berkas.kk.nomor, id.rawValue).teks)]
    for orang in berkas.anggota {
      let nik = try orang.nik.map { try sandi.buka($0, untuk: .nik, orang.id.rawValue).teks } ?? "belum ada"
      nomor.append((orang.biodata.nama, nik))
    }
    return berkas.halaman(context, terbuka: nomor).tertutup(context)
  }
}

extension Kependudukan {
  /// A family as a page shows it: a look at each of its members.
  func berkas(
    _ id: KartuKeluarga.ID, untuk: String, sebagai peristiwa: String = "penduduk.dilihat",
    _ context: PelakuContext
  ) async throws -> BerkasKeluarga {
    let (pelaku, waktu) = (context.pelaku, now())
    return try await db.write { tx in
      let berkas = try BerkasKeluarga(id, tx, pelaku, pada: Tanggal(waktu))
      // Those who have left it or died too: its address and its history were theirs.
      for orang in berkas.anggota.map(\.id) + berkas.pernah {
        try tx.catatLihat(
          peristiwa, "penduduk", orang.rawValue, untuk: "kartu keluarga: \(untuk)", oleh: pelaku,
          pada: waktu)
      }
      return berkas
    }
  }
}

/// One family card with the people on it.
struct BerkasKeluarga {
  let kk: KartuKeluarga
  let anggota: [Penduduk]
  /// Whose last card it is.
  let pernah: [Penduduk.ID]
  let peristiwa: [Peristiwa]
  let kode: KodePenduduk
  let khusus: HakKhusus
  let struktur: Struktur
  let hari: Tanggal
  let bolehUbah: Bool

  /// - Throws: `KeluargaError.tidakAda` also for one where the reader has no right.
  init(_ id: KartuKeluarga.ID, _ tx: Tx, _ pelaku: Pelaku, pada hari: Tanggal) throws {
    struktur = try tx.struktur(pada: hari)
    guard let kk = try tx.keluarga(id), struktur.lingkupPenduduk(pelaku).memuat(kk.desa) else {
      throw KeluargaError.tidakAda
    }
    self.kk = kk
    self.hari = hari
    anggota = try tx.anggota(id)
    pernah = try tx.values("SELECT id FROM penduduk WHERE keluarga_terakhir = \(id) ORDER BY id")
    peristiwa = try tx.peristiwa(id)
    kode = try tx.kodePenduduk()
    khusus = pelaku.bolehLihatKhusus(struktur) ? .boleh : .tidak
    bolehUbah = pelaku.adalah(.kependudukan)
  }

  var kepala: Penduduk? { anggota.first { $0.biodata.shdk == .kepalaKeluarga } }
  var alamatHalaman: String { query(RutePenduduk.keluarga(kk.id), ["untuk": Keperluan.layanan.rawValue]) }
  var jejak: [Crumb] { [Crumb("Kartu keluarga", href: alamatHalaman)] }
}
