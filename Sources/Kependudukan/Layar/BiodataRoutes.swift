import Akses
import Bahasa
import Database
import Hummingbird
import Organisasi
import Web

/// Writing somebody down, changing his biodata, mending his NIK.
struct BiodataRoutes {
  let kependudukan: Kependudukan

  func add(to rute: RuteTerjaga) {
    rute.get(RutePenduduk.baru.path, .kependudukan, use: formBaru)
    rute.post(RutePenduduk.baru.path, .kependudukan, use: catatBaru)
    rute.get(RutePenduduk.biodata.path, .kependudukan, use: formUbah)
    rute.post(RutePenduduk.biodata.path, .kependudukan, use: ubah)
    rute.get(RutePenduduk.nik.path, .kependudukan, use: formNIK)
    rute.post(RutePenduduk.nik.path, .kependudukan, use: betulkanNIK)
  }

  func formBaru(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await halamanBaru(.init(), .init(), [], context).tertutup(context)
  }

  func catatBaru(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (pelaku, hari) = (context.pelaku, kependudukan.hariIni)
    return try await request.catat(context) { (form: BiodataForm) in
      let struktur = try await kependudukan.struktur()
      guard let desa = UnitKerja.ID(form.desa), struktur.lingkupPenduduk(pelaku).memuat(desa),
        struktur.unit[desa]?.isDesa == true
      else { throw FieldErrors("desa", "Pilih desa atau kelurahan di wilayah Anda.") }
      let hasil = try await kependudukan.catat(
        [
          PendudukBaru(
            biodata: try form.biodata(shdk: .kepalaKeluarga), nik: form.sumberNIK, nikAyah: form.nikAyah.rapi,
            nikIbu: form.nikIbu.rapi)
        ], ke: .baru(KeluargaBaru(alamat: form.alamatKeluarga, desa: desa)),
        sebagai: form.datang == "1" ? .pindahDatang : .pencatatan, form.pencatatan(di: desa, pada: hari),
        oleh: pelaku)
      return selesai(hasil, "Penduduk tercatat dengan kartu keluarga baru.", context)
    } ulang: {
      try await halamanBaru($0, $1, $2, context)
    }
  }

  func formUbah(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let berkas = try await kependudukan.berkas(RutePenduduk.biodata.value(context), context)
    return halamanUbah(BiodataForm(berkas.orang), berkas, .init(), [], context).tertutup(context)
  }

  func ubah(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let berkas = try await kependudukan.berkas(RutePenduduk.biodata.value(context), context)
    let lama = berkas.orang
    let hari = kependudukan.hariIni
    return try await request.catat(context) { (masuk: BiodataForm) in
      var form = masuk
      if !berkas.bolehKhusus { form.ktpLama = "" }
      let hasil = try await kependudukan.ubahBiodata(
        lama.id, versi: Int(form.versi) ?? 0,
        menjadi: form.biodata(atas: lama.biodata, shdk: lama.biodata.shdk),
        nikAyah: form.nikAyah.rapi.isEmpty ? .tetap : .menjadi(form.nikAyah.rapi),
        nikIbu: form.nikIbu.rapi.isEmpty ? .tetap : .menjadi(form.nikIbu.rapi),
        form.pencatatan(di: lama.desa, pada: hari), oleh: context.pelaku)
      return selesai(hasil, "Biodata diperbarui. Versi lama tetap tersimpan.", context)
    } ulang: {
      halamanUbah($0, berkas, $1, $2, context)
    }
  }

  func formNIK(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let berkas = try await berkasNIK(context)
    var form = BiodataForm()
    form.versi = "\(berkas.orang.versi)"
    return halamanNIK(form, berkas, .init(), [], context).tertutup(context)
  }

  func betulkanNIK(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let berkas = try await berkasNIK(context)
    let hari = kependudukan.hariIni
    return try await request.catat(context) { (form: BiodataForm) in
      guard form.sumberNIK != .belumAda else {
        throw FieldErrors("nik", "Tulis NIK yang benar, atau pilih menerbitkan yang baru.")
      }
      let hasil = try await kependudukan.betulkanNIK(
        berkas.orang.id, versi: Int(form.versi) ?? 0, menjadi: form.sumberNIK,
        lama: berkas.bolehKhusus && form.bebaskan == "1" ? .bebas : .tetapMiliknya,
        form.pencatatan(di: berkas.orang.desa, pada: hari), oleh: context.pelaku)
      return selesai(hasil, "NIK dibetulkan. Yang lama tetap tersimpan dalam riwayat.", context)
    } ulang: {
      halamanNIK($0, berkas, $1, $2, context)
    }
  }

  private func halamanBaru(
    _ form: BiodataForm, _ galat: FieldErrors, _ peringatan: [Peringatan], _ context: PelakuContext
  ) async throws -> Page {
    let struktur = try await kependudukan.struktur()
    let kode = try await kependudukan.db.read { try $0.kodePenduduk() }
    let desa = struktur.desa(struktur.lingkupPenduduk(context.pelaku))
    return FormulirPenduduk(
      judul: "Catat penduduk",
      pengantar: "Bagi orang yang belum ada di register mana pun. Cari dahulu namanya supaya tidak ganda.",
      jejak: [], tindakan: RutePenduduk.baru(),
      isi:
        "\(kependudukan.ganda.keadaan.kalimat.map { notice("\($0)") })\(form.html(.baru, kode, desa: desa, terbit: struktur.memegangRegister(context.pelaku) ? .boleh : .tidak, galat, peringatan))",
      sesudahnya: "Orang ini masuk register dan mendapat kartu keluarga.", tombol: "Catat penduduk",
      kembali: RutePenduduk.cari()
    )
    .halaman(galat, context)
  }

  private func halamanUbah(
    _ form: BiodataForm, _ berkas: BerkasPenduduk, _ galat: FieldErrors, _ peringatan: [Peringatan],
    _ context: PelakuContext
  ) -> Page {
    FormulirPenduduk(
      judul: "Ubah biodata", pengantar: berkas.orang.biodata.nama, jejak: berkas.jejak,
      tindakan: RutePenduduk.biodata(berkas.orang.id),
      isi: form.html(.ubah, berkas.kode, terbit: berkas.bolehKhusus ? .boleh : .tidak, galat, peringatan),
      sesudahnya: "Versi yang sekarang tetap tersimpan, dengan nama Anda dan dokumen dasarnya.",
      tombol: "Simpan perubahan", kembali: berkas.alamatHalaman
    )
    .halaman(galat, context)
  }

  private func berkasNIK(_ context: PelakuContext) async throws -> BerkasPenduduk {
    let berkas = try await kependudukan.berkas(RutePenduduk.nik.value(context), context)
    guard berkas.bolehGantiNIK else { throw PendudukError.nikTetap }
    return berkas
  }

  private func halamanNIK(
    _ form: BiodataForm, _ berkas: BerkasPenduduk, _ galat: FieldErrors, _ peringatan: [Peringatan],
    _ context: PelakuContext
  ) -> Page {
    FormulirPenduduk(
      judul: "Betulkan NIK", pengantar: berkas.orang.biodata.nama, jejak: berkas.jejak,
      tindakan: RutePenduduk.nik(berkas.orang.id),
      isi: """
        <input type="hidden" name="versi" value="\(form.versi)">
        \(textField(Field("nik", "NIK yang benar", hint: "Enam belas angka. Kosongkan bila diterbitkan baru.", need: .optional, errors: galat), form.nik, kind: .digits, width: .half))
        \(checkbox(Field("terbitkan", "Terbitkan NIK baru", hint: berkas.bolehKhusus ? nil : "Hanya bagi bayi yang baru dilaporkan; bagi yang lain Dukcapil yang menerbitkan.", need: .optional), checked: form.terbitkan))
        \(berkas.bolehKhusus && berkas.orang.nik != nil ? checkbox(Field("bebaskan", "Nomor lama salah ketik dan tidak pernah tercetak: boleh dipakai pemilik yang sebenarnya", need: .optional), checked: form.bebaskan) : nil)
        \(form.medan(galat, peringatan, kapan: "Tanggal pembetulan"))
        """,
      sesudahnya: "NIK lama tetap tersimpan dalam riwayat.", tombol: "Betulkan NIK",
      kembali: berkas.alamatHalaman
    )
    .halaman(galat, context)
  }

  private func selesai(_ hasil: HasilPeristiwa, _ kalimat: String, _ context: PelakuContext) -> Response {
    guard let id = hasil.penduduk.first else { return .see(RutePenduduk.cari(), Flash(kalimat), context) }
    return .see(
      query(RutePenduduk.satu(id), ["untuk": Keperluan.pemutakhiran.rawValue]), Flash(kalimat), context)
  }
}

extension BerkasPenduduk {
  var alamatHalaman: String {
    query(RutePenduduk.satu(orang.id), ["untuk": Keperluan.pemutakhiran.rawValue])
  }
  var jejak: [Crumb] { [Crumb("Data penduduk", href: alamatHalaman)] }
}

extension Kependudukan {
  /// What a form about one person shows: a look like any other, and only where the reader has a right.
  func berkas(_ id: Penduduk.ID, _ context: PelakuContext) async throws -> BerkasPenduduk {
    let (pelaku, waktu) = (context.pelaku, now())
    return try await db.write { tx in
      let berkas = try BerkasPenduduk(id, tx, pelaku, pada: Tanggal(waktu))
      try tx.periksaPembatasan(berkas.orang, bagi: pelaku, pada: waktu)
      try tx.catatLihat(
        "penduduk.dilihat", "penduduk", id.rawValue, untuk: Keperluan.pemutakhiran.nama, oleh: pelaku,
        pada: waktu)
      try tx.catatIkut(
        berkas.anggota.map(\.id).filter { $0 != id }, untuk: "keluarga pada \(Keperluan.pemutakhiran.nama)",
        oleh: pelaku, pada: waktu)
      return berkas
    }
  }
}
