import Bahasa
import Database
import Organisasi
import Web

/// A marriage or a divorce as typed on the page of one of the two.
struct KawinForm: IsianPencatatan {
  /// Where this person's own version is read: of the page.
  var versi = ""
  var nikPasangan = ""
  var lahirPasangan = ""
  var namaPasangan = ""
  var tercatat = "1"
  var dispensasi = ""
  var izinBeristri = ""
  /// `tetap`, `baru`, `pasangan`, `sini`: where they live from now on.
  var rumah = "tetap"
  /// Members of this person's family: who goes along, and what everybody becomes.
  var anggota: [String] = []
  var versiAnggota: [String] = []
  var shdk: [String] = []
  var ikut: [String] = []
  var desa = ""
  var alamat = ""
  var dusun = ""
  var rt = ""
  var rw = ""
  var kodePos = ""
  var tanggal = ""
  var dasarJenis = ""
  var dasarNomor = ""
  var dasarTanggal = ""
  var setuju = ""

  enum CodingKeys: String, CodingKey {
    case versi, tercatat, dispensasi, rumah, anggota, shdk, ikut, desa, alamat, dusun, rt, rw, tanggal, setuju
    case izinBeristri = "izin_beristri"
    case nikPasangan = "nik_pasangan"
    case lahirPasangan = "lahir_pasangan"
    case namaPasangan = "nama_pasangan"
    case versiAnggota = "versi_anggota"
    case kodePos = "kode_pos"
    case dasarJenis = "dasar_jenis"
    case dasarNomor = "dasar_nomor"
    case dasarTanggal = "dasar_tanggal"
  }

  init() {}

  init(_ berkas: BerkasKawin, _ jenis: JenisKawin) {
    versi = "\(berkas.orang.versi)"
    desa = berkas.orang.desa.description
    let a = berkas.kk.alamat
    (alamat, dusun, rt, rw, kodePos) = (a.alamat, a.dusun, a.rt, a.rw, a.kodePos)
    anggota = berkas.anggota(jenis).map { $0.id.description }
    versiAnggota = berkas.anggota(jenis).map { "\($0.versi)" }
    guard jenis == .perceraian else {
      shdk = berkas.anggota(jenis).map { "\($0.biodata.shdk.rawValue)" }
      return
    }
    // As a rule who is not the head leaves, and heads a card of his or her own.
    let keluar = [berkas.orang, berkas.pasangan].compactMap(\.self)
      .first { $0.biodata.shdk != .kepalaKeluarga }
    shdk = berkas.anggota(jenis)
      .map { "\($0.id == keluar?.id ? HubunganKeluarga.kepalaKeluarga.rawValue : $0.biodata.shdk.rawValue)" }
    ikut = keluar.map { [$0.id.description] } ?? []
  }

  var alamatKeluarga: AlamatKeluarga {
    AlamatKeluarga(alamat: alamat.rapi, dusun: dusun.rapi, rt: rt.rapi, rw: rw.rapi, kodePos: kodePos.rapi)
  }

  var keadaan: Tercatat { tercatat == "1" ? .tercatat : .belum }

  /// The members as the form of families has them.
  var susunan: PeristiwaForm {
    var form = PeristiwaForm()
    form.anggota = anggota
    form.versiAnggota = versiAnggota
    form.shdk = shdk
    form.ikut = ikut
    return form
  }

  /// A new card in the village that was chosen.
  func keluargaBaru(_ struktur: Struktur) throws(FieldErrors) -> TujuanKeluarga {
    guard let desa = UnitKerja.ID(desa), struktur.unit[desa]?.isDesa == true else {
      throw FieldErrors("desa", "Pilih desa atau kelurahan tujuan.")
    }
    return .baru(KeluargaBaru(alamat: alamatKeluarga, desa: desa))
  }
}
