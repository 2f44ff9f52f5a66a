import Bahasa
import Database

/// What the register knows of the event that a certificate of the civil registry is about.
struct IsiAkta: Sendable {
  /// By the names that the certificate's text uses.
  var nilai: [String: String] = [:]
  /// The other of the two, of a marriage or a divorce, when he or she is in the register.
  var pasangan: Penduduk?
  var namaPasangan = ""
}

extension LayananSurat.Bentuk {
  /// Names that the register fills in, in a text of this kind.
  var token: Set<String> {
    let umum: Set<String> = ["orang", "desa", "kecamatan", "kelamin", "ayah", "ibu", "orang_tua"]
    switch self {
    case .surat: return umum.union(["status_kawin", "janda_duda"])
    case .biodata, .skpwni, .kk, .kia, .aktaLahir: return umum
    case .aktaMati: return umum.union(["tanggal_mati"])
    case .aktaKawin: return umum.union(["suami", "istri", "tanggal_kawin", "akta_kawin"])
    case .aktaCerai: return umum.union(["suami", "istri", "tanggal_cerai", "akta_cerai"])
    }
  }
}

extension LayananSurat {
  /// Names that the register fills in: on a letter about who died, the day of his death too.
  var token: Set<String> {
    mensyaratkan(.meninggal) ? bentuk.token.union(LayananSurat.Bentuk.aktaMati.token) : bentuk.token
  }
}

extension Tx {
  /// - Throws: `SuratError.belumDicatat` when the register lacks what must stand there.
  func isiAkta(_ bentuk: LayananSurat.Bentuk, _ orang: Penduduk) throws -> IsiAkta {
    let rincian = orang.biodata.rincian
    switch bentuk {
    case .surat, .biodata, .skpwni, .kk, .kia, .aktaLahir: return IsiAkta()
    case .aktaMati:
      guard let kematian = try peristiwaTerakhir(.mati, orang.id) else {
        throw SuratError.belumDicatat("tanggal kematiannya")
      }
      return IsiAkta(nilai: ["tanggal_mati": kematian.tanggal.teks])
    case .aktaKawin:
      return try isiAkta(
        .kawin, orang, (rincian.tanggalKawin, rincian.aktaKawin, rincian.namaPasangan),
        ("tanggal_kawin", "akta_kawin"))
    case .aktaCerai:
      return try isiAkta(
        .cerai, orang, (rincian.tanggalCerai, rincian.aktaCerai, rincian.mantanPasangan),
        ("tanggal_cerai", "akta_cerai"))
    }
  }

  private func isiAkta(
    _ jenis: Peristiwa.Jenis, _ orang: Penduduk, _ tercatat: (Tanggal?, String?, String?),
    _ nama: (String, String)
  ) throws -> IsiAkta {
    let (tanggal, akta, namaPasangan) = tercatat
    guard let tanggal else { throw SuratError.belumDicatat("tanggal \(jenis.nama.lowercased())nya") }
    guard let akta, !akta.isEmpty else { throw SuratError.belumDicatat("nomor aktanya") }
    var pasangan = try peristiwaTerakhir(jenis, orang.id).flatMap { try self.pasangan($0.id, orang.id) }
    if pasangan == nil, jenis == .kawin, let keluarga = orang.keluarga {
      // A marriage that came with an import has no event: the card tells whose it is.
      pasangan = try anggota(keluarga).pasangan(dari: orang)
    }
    guard let sebutan = pasangan?.biodata.nama ?? namaPasangan, !sebutan.isEmpty else {
      throw SuratError.belumDicatat("nama pasangannya")
    }
    let keduanya = [orang.biodata.nama.uppercased(), sebutan.uppercased()]
    let (suami, istri) =
      orang.biodata.jenisKelamin == .lakiLaki ? (keduanya[0], keduanya[1]) : (keduanya[1], keduanya[0])
    return IsiAkta(
      nilai: [nama.0: tanggal.teks, nama.1: akta, "suami": suami, "istri": istri], pasangan: pasangan,
      namaPasangan: sebutan)
  }

  /// The newest event of that kind that stands.
  private func peristiwaTerakhir(_ jenis: Peristiwa.Jenis, _ orang: Penduduk.ID) throws -> Peristiwa? {
    // A death touches the widow too, and a wedding those who moved along.
    let peran: [PeranPeristiwa] = jenis == .mati ? [.subjek] : [.suami, .istri]
    return try first(
      """
      SELECT \(.kolomPeristiwa)
      FROM peristiwa
      WHERE jenis = \(jenis) AND dibatalkan_oleh IS NULL
        AND id IN (SELECT peristiwa FROM peristiwa_orang
                   WHERE penduduk = \(orang) AND peran IN (\(list: peran)))
      ORDER BY id DESC
      LIMIT 1
      """)
  }

  /// The other of the two to whom it happened.
  private func pasangan(_ peristiwa: Peristiwa.ID, _ orang: Penduduk.ID) throws -> Penduduk? {
    try first(
      """
      SELECT \(.kolomPenduduk)
      FROM penduduk
      WHERE id IN (SELECT penduduk FROM peristiwa_orang
                   WHERE peristiwa = \(peristiwa) AND penduduk <> \(orang) AND peran IN ('suami', 'istri'))
      ORDER BY id
      LIMIT 1
      """)
  }
}
