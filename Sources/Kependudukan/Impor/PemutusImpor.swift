import Bahasa
import CSV
import Database

/// What becomes of each row of a batch, once the register has been asked.
struct PutusanImpor: Sendable {
  var baru: [(calon: CalonPenduduk, keluarga: KartuKeluarga.ID)] = []
  var keluargaBaru: [(calon: CalonPenduduk, id: KartuKeluarga.ID)] = []
  /// Families made for the dead only, in an earlier batch, into which somebody living comes now.
  var dibuka: Set<KartuKeluarga.ID> = []
  var keluargaTanpaPenghuni: Set<KartuKeluarga.ID> = []
  var konflik: [(calon: CalonPenduduk, beda: [BedaCalon])] = []
  /// Who stands in the register otherwise than in the file, and so in the report.
  var berbeda: [Penduduk.ID] = []
  var galat: [(rekam: CSVRecord, sebab: [String])] = []
  var sama = 0
  /// Who came in by an earlier, broken run of this very import.
  var masukDahulu: [(calon: CalonPenduduk, keluarga: KartuKeluarga.ID)] = []
  /// Whose numbers stand in rows of somebody who has no right to see them.
  var milikLain: [Penduduk.ID] = []
}

/// Decides, and remembers what it has met.
struct PemutusImpor: Sendable {
  let kode: KodePenduduk
  let kolom: Set<KolomOpenSID>
  let sandi: Sandi
  let keys: KeyGenerator
  let peristiwa: Peristiwa.ID
  let lingkup: LingkupPenduduk
  var keadaan: KeadaanImpor

  mutating func putuskan(
    _ baris: [(rekam: CSVRecord, hasil: HasilBaca)], _ db: Database
  ) async throws -> PutusanImpor {
    var putusan = PutusanImpor()
    var calon: [(CSVRecord, CalonPenduduk)] = []
    for (rekam, hasil) in baris {
      switch hasil {
      case .galat(let sebab): putusan.galat.append((rekam, sebab))
      case .calon(let satu):
        if let dahulu = keadaan.lihat(satu) {
          let apa = satu.nik == nil ? "Orang tanpa NIK ini" : "NIK ini"
          putusan.galat.append((rekam, ["nik: \(apa) sudah ada di baris \(dahulu) berkas yang sama."]))
        } else {
          calon.append((rekam, satu))
        }
      }
    }
    let terdaftar = try await kenali(calon.map(\.1), db)
    for (rekam, satu) in calon {
      if let orang = terdaftar[satu.sidik] {
        // Whoever lives elsewhere is not described to who has no right to see him.
        if lingkup.memuat(orang.desa) {
          bandingkan(satu, orang, &putusan)
        } else {
          putusan.galat.append((rekam, ["nik: \(PendudukError.nikSudahAda(orang.id).message)"]))
          putusan.milikLain.append(orang.id)
        }
      } else if let sebab = tempatkan(satu, &putusan) {
        putusan.galat.append((rekam, [sebab]))
      }
    }
    return putusan
  }

  /// Asks the register for people and families that it may have.
  private mutating func kenali(_ calon: [CalonPenduduk], _ db: Database) async throws -> [[UInt8]: Penduduk] {
    if keadaan.registerKosong { return [:] }
    var sidikKK: [[UInt8]: (angka: UInt64, baris: Int)] = [:]
    for satu in calon.reversed() where keadaan.keluarga[satu.nomorKK.angka] == nil {
      sidikKK[sandi.sidik(satu.nomorKK)] = (satu.nomorKK.angka, satu.baris)
    }
    let sidik = calon.filter { $0.nik != nil }.map(\.sidik)
    let (orang, keluarga) = try await db.read { [sidikKK] tx in
      (try tx.penduduk(sidik: sidik), try tx.keluarga(sidik: Array(sidikKK.keys)))
    }
    for (sidik, satu) in keluarga {
      guard let (angka, baris) = sidikKK[sidik] else { continue }
      keadaan.keluarga[angka] = .init(
        id: satu.kk.id, sidik: sidik, baris: baris, desa: satu.kk.desa, adaKepala: satu.adaKepala,
        aktif: satu.kk.status == .aktif,
        terkunci: satu.kk.status != .aktif && satu.kk.peristiwa != peristiwa)
    }
    let tanpa = Set(calon.filter { $0.nik == nil }.map(\.nomorKK))
      .compactMap { nomor in keadaan.keluarga[nomor.angka].map { (nomor: nomor, id: $0.id) } }
    if tanpa.isEmpty { return orang }
    return try await db.read { try $0.tanpaNIK(tanpa) }.merging(orang) { _, ber in ber }
  }

  private func bandingkan(_ calon: CalonPenduduk, _ orang: Penduduk, _ putusan: inout PutusanImpor) {
    let keluarga = keadaan.keluarga[calon.nomorKK.angka]?.id
    let beda = calon.beda(dari: orang, keluarga: keluarga, kode: kode, kolom: kolom)
    if !beda.isEmpty {
      putusan.konflik.append((calon, beda))
      putusan.berbeda.append(orang.id)
    } else if orang.peristiwa == peristiwa, let keluarga {
      putusan.masukDahulu.append((calon, keluarga))
    } else {
      putusan.sama += 1
    }
  }

  /// Why there is no place; nil when there is one.
  private mutating func tempatkan(_ calon: CalonPenduduk, _ putusan: inout PutusanImpor) -> String? {
    let angka = calon.nomorKK.angka
    let hidup = calon.status == .hidup
    let kepala = hidup && calon.biodata.shdk == .kepalaKeluarga
    if var keluarga = keadaan.keluarga[angka] {
      if let desa = keluarga.desa, !lingkup.memuat(desa) {
        return "no_kk: \(KeluargaError.nomorSudahAda.message)"
      }
      if hidup, keluarga.terkunci { return "no_kk: \(KeluargaError.tidakAktif.message)" }
      if kepala, keluarga.adaKepala { return "kk_level: \(KeluargaError.sudahAdaKepala.message)" }
      if hidup, !keluarga.aktif {
        keluarga.aktif = true
        if putusan.keluargaTanpaPenghuni.remove(keluarga.id) == nil { putusan.dibuka.insert(keluarga.id) }
      }
      keluarga.adaKepala = keluarga.adaKepala || kepala
      keadaan.keluarga[angka] = keluarga
      putusan.baru.append((calon, keluarga.id))
    } else {
      let id: KartuKeluarga.ID = keys.next()
      keadaan.keluarga[angka] = .init(
        id: id, sidik: sandi.sidik(calon.nomorKK), baris: calon.baris, adaKepala: kepala, aktif: hidup)
      putusan.keluargaBaru.append((calon, id))
      if !hidup { putusan.keluargaTanpaPenghuni.insert(id) }
      putusan.baru.append((calon, id))
    }
    return nil
  }
}
