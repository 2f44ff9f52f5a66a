import Bahasa
import Database
import Organisasi
import Web

/// What happens to members of a family, as typed: who goes, and what everybody is to the head of the family he is in
/// afterwards.
struct PeristiwaForm: IsianPencatatan {
  var versi = ""
  /// Keys of all members, in the order of `shdk`.
  var anggota: [String] = []
  var versiAnggota: [String] = []
  var shdk: [String] = []
  /// Keys of those who go.
  var ikut: [String] = []
  var sebab = ""
  var nomorKk = ""
  var kepalaKk = ""
  var desa = ""
  var alamat = ""
  var dusun = ""
  var rt = ""
  var rw = ""
  var kodePos = ""
  var sebabMati = ""
  var penerangMati = ""
  var tempatMati = ""
  var alasanPindah = ""
  var tanggal = ""
  var dasarJenis = ""
  var dasarNomor = ""
  var dasarTanggal = ""
  var setuju = ""

  enum CodingKeys: String, CodingKey {
    case versi
    case anggota
    case versiAnggota = "versi_anggota"
    case shdk
    case ikut
    case sebab
    case nomorKk = "nomor_kk"
    case kepalaKk = "kepala_kk"
    case desa
    case alamat
    case dusun
    case rt
    case rw
    case kodePos = "kode_pos"
    case sebabMati = "sebab_mati"
    case penerangMati = "penerang_mati"
    case tempatMati = "tempat_mati"
    case alasanPindah = "alasan_pindah"
    case tanggal
    case dasarJenis = "dasar_jenis"
    case dasarNomor = "dasar_nomor"
    case dasarTanggal = "dasar_tanggal"
    case setuju
  }

  init() {}

  init(_ kk: KartuKeluarga, _ anggota: [Penduduk]) {
    versi = "\(kk.versi)"
    self.anggota = anggota.map { $0.id.description }
    versiAnggota = anggota.map { "\($0.versi)" }
    shdk = anggota.map { "\($0.biodata.shdk.rawValue)" }
    (alamat, dusun, rt, rw, kodePos) = (
      kk.alamat.alamat, kk.alamat.dusun, kk.alamat.rt, kk.alamat.rw, kk.alamat.kodePos
    )
    desa = kk.desa.description
  }

  mutating func lupakanAlamat() { (alamat, dusun, rt, rw, kodePos) = ("", "", "", "", "") }

  var alamatKeluarga: AlamatKeluarga {
    AlamatKeluarga(alamat: alamat.rapi, dusun: dusun.rapi, rt: rt.rapi, rw: rw.rapi, kodePos: kodePos.rapi)
  }

  /// - Throws: `FieldErrors` when the form is about others than the members of that family.
  func pastikan(anggota semua: [Penduduk]) throws(FieldErrors) {
    guard Set(anggota).isSubset(of: Set(semua.map(\.id.description))) else {
      throw FieldErrors("anggota", "Susunan keluarga berubah. Muat ulang halaman ini.")
    }
  }

  /// Every member with his version and what he becomes.
  /// - Throws: `FieldErrors` when the page was built for another family.
  func susunan() throws(FieldErrors) -> [Penempatan] {
    guard anggota.count == shdk.count, anggota.count == versiAnggota.count, !anggota.isEmpty else {
      throw FieldErrors("anggota", "Susunan keluarga berubah. Muat ulang halaman ini.")
    }
    var hasil: [Penempatan] = []
    for (urut, teks) in anggota.enumerated() {
      guard let id = Penduduk.ID(teks), let versi = Int(versiAnggota[urut]),
        let hubungan = Int(shdk[urut]).flatMap(HubunganKeluarga.init(rawValue:))
      else { throw FieldErrors("anggota", "Pilih hubungan setiap anggota dengan kepala keluarganya.") }
      hasil.append(Penempatan(id, versi: versi, shdk: hubungan))
    }
    return hasil
  }

  /// Those who go and those who stay.
  /// - Throws: `FieldErrors` when nobody goes.
  func terbagi() throws(FieldErrors) -> (ikut: [Penempatan], sisa: [Penempatan]) {
    let pergi = Set(ikut.compactMap { Penduduk.ID($0) })
    let semua = try susunan()
    let yangIkut = semua.filter { pergi.contains($0.orang) }
    guard !yangIkut.isEmpty else { throw FieldErrors("ikut", "Pilih sedikitnya satu orang.") }
    return (yangIkut, semua.filter { !pergi.contains($0.orang) })
  }

  /// Who follows the head, when he goes and leaves others; nil when the head stays or nobody does.
  /// - Throws: `FieldErrors` unless exactly one of those who stay is head.
  func kepalaSisa(
    _ sisa: [Penempatan], kepalaLama: Penduduk.ID?
  ) throws(FieldErrors) -> KepalaBaru? {
    guard !sisa.isEmpty, !sisa.contains(where: { $0.orang == kepalaLama }) else { return nil }
    return try kepala(sisa, "yang tinggal")
  }

  /// The one head of `daftar` and what the others are to him.
  func kepala(_ daftar: [Penempatan], _ siapa: String) throws(FieldErrors) -> KepalaBaru {
    let kepala = daftar.filter { $0.shdk == .kepalaKeluarga }
    guard kepala.count == 1 else {
      throw FieldErrors("anggota", "Pilih tepat satu kepala keluarga bagi \(siapa).")
    }
    let lain = daftar.filter { $0.orang != kepala[0].orang }.map { ($0.orang, $0.shdk) }
    return KepalaBaru(kepala[0].orang, shdk: Dictionary(lain) { pertama, _ in pertama })
  }

  /// The members, each with a box (when some may go) and what he becomes.
  func medanAnggota(_ semua: [Penduduk], pilih: String?, _ galat: FieldErrors) -> HTML {
    let hubungan = HubunganKeluarga.allCases.map { Choice("\($0.rawValue)", $0.nama) }
    let baris: [HTML] = semua.map { orang in
      let id = orang.id.description
      let urut = anggota.firstIndex(of: id)
      let shdk =
        urut.flatMap { self.shdk.indices.contains($0) ? self.shdk[$0] : nil }
        ?? "\(orang.biodata.shdk.rawValue)"
      let versi =
        urut.flatMap { versiAnggota.indices.contains($0) ? versiAnggota[$0] : nil } ?? "\(orang.versi)"
      return """
        <li class="row"><input type="hidden" name="anggota" value="\(id)"><input type="hidden" name="versi_anggota" value="\(versi)">\
        <div class="row-text">\(pilih == nil ? "<b>\(orang.biodata.nama)</b>" as HTML : "<label class=\"option\"><input type=\"checkbox\" name=\"ikut\" value=\"\(id)\"\(.flag("checked", when: ikut.contains(id)))><span><b>\(orang.biodata.nama)</b></span></label>" as HTML)\
        <span class="row-detail">\(orang.biodata.shdk.nama), lahir \(orang.biodata.tanggalLahir.teks)</span>\
        <label><span class="visually-hidden">Hubungan \(orang.biodata.nama) dengan kepala keluarga sesudah ini</span><select class="input" name="shdk">\
        \(hubungan, { pilihan in "<option value=\"\(pilihan.value)\"\(.flag("selected", when: pilihan.value == shdk))>\(pilihan.label)</option>" as HTML })</select></label></div></li>
        """
    }
    let galatAnggota = ["anggota", "ikut", "kepala", "shdk"].compactMap { galat[$0] }.first
    return formSection(
      pilih ?? "Susunan keluarga yang baru",
      """
      <div id="f-anggota"></div>\(galatAnggota.map { notice("\($0)", kind: .harm) })\
      <ul class="rows" aria-label="Anggota keluarga">\(HTML.join(baris))</ul>
      """,
      lead:
        "Pilihan di bawah nama adalah hubungannya dengan kepala keluarga tempat ia berada sesudah ini. Tiap keluarga punya satu kepala."
    )
  }
}
