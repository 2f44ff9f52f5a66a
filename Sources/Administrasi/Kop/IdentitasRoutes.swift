import Akses
import Bahasa
import Cetak
import Database
import Hummingbird
import Naskah
import Organisasi
import Web

/// What the regency has decided about its papers: name, place, paper, type, address of verification.
struct IdentitasRoutes {
  let administrasi: Administrasi

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.identitas.path, .admin, use: tampil)
    rute.post(Rute.identitas.path, .admin, use: simpan)
  }

  func tampil(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let hari = administrasi.hariIni
    let riwayat = try await administrasi.db.read { try $0.riwayatIdentitas() }
    let kini = riwayat.first { $0.mulai <= hari } ?? riwayat.first
    let form = kini.map { IdentitasForm($0.identitas, mulai: hari) } ?? IdentitasForm()
    return halaman(form, riwayat, .init(), context).response(context)
  }

  func simpan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await request.terima(context) { (form: IdentitasForm) in
      let (identitas, mulai) = try form.validated(alamat: "\(administrasi.alamat)/v")
      try await administrasi.mesin.ubahIdentitas(
        identitas, mulai: mulai, dasar: form.dasar.rapi, oleh: context.pelaku)
      return .see(
        Rute.kop(), Flash("Identitas berlaku mulai \(mulai.teks). Surat sebelumnya tidak berubah."), context)
    } ulang: {
      halaman($0, try await administrasi.db.read { try $0.riwayatIdentitas() }, $1, context)
    }
  }

  private func halaman(
    _ form: IdentitasForm, _ riwayat: [(mulai: Tanggal, identitas: IdentitasDaerah)], _ errors: FieldErrors,
    _ context: PelakuContext
  ) -> Page {
    let nama = Field("nama", "Nama daerah", hint: "Lengkap, misalnya Kabupaten Sragen.", errors: errors)
    let ibuKota = Field("ibuKota", "Tempat penanggalan", errors: errors)
    let kertas = Field("kertas", "Kertas", errors: errors)
    let tujuan = Field("letakTujuan", "Letak alamat tujuan", errors: errors)
    let huruf = Field("huruf", "Huruf", errors: errors)
    let ukuran = Field("ukuran", "Ukuran huruf", errors: errors)
    let masa = MasaForm(errors)
    let dahulu = riwayat.map {
      Fact(
        "Sejak \($0.mulai.teks)",
        "\($0.identitas.nama), \($0.identitas.kertas.rawValue), \($0.identitas.alamatTercetak)")
    }
    return Formulir(
      judul: "Identitas daerah", pengantar: "Berlaku untuk semua naskah mulai hari yang dipilih.",
      jejak: [Crumb("Kop dan identitas", href: Rute.kop())], bagian: Rute.kop(), tindakan: Rute.identitas(),
      medan: [nama, ibuKota, kertas, tujuan, huruf, ukuran, masa.mulai, masa.dasar],
      isi: """
        \(textField(nama, form.nama))\(textField(ibuKota, form.ibuKota, width: .half))
        \(chipRadios(kertas, IdentitasDaerah.UkuranKertas.allCases.map { Choice($0.rawValue, $0.rawValue) }, chosen: form.kertas))
        \(chipRadios(tujuan, [Choice("kiri", "Kiri"), Choice("kanan", "Kanan")], chosen: form.letakTujuan))
        \(chipRadios(huruf, [Choice("sans", "Arial"), Choice("serif", "Times"), Choice("bookman", "Bookman")], chosen: form.huruf))
        \(textField(ukuran, form.ukuran, kind: .number, width: .short))\
        \(facts([Fact("Alamat verifikasi", "\(administrasi.alamat)/v, menurut KANTAYA_ALAMAT. Tercetak di kaki surat dan di dalam kode QR.")]))
        \(masa.html(mulai: form.mulai, dasar: form.dasar))
        \(dahulu.isEmpty ? nil : details("Yang pernah berlaku", facts(dahulu)))
        """, sesudahnya: "Surat yang sudah disegel tidak berubah.", tombol: button("Simpan identitas"),
      kembali: Rute.kop()
    )
    .halaman(errors, context)
  }
}
