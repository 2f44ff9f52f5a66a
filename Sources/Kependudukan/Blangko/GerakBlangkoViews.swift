import Akses
import Bahasa
import Database
import Organisasi
import Web

extension GerakBlangko {
  func halaman(
    _ form: GerakForm, _ loket: Loket, tujuan: [Loket], stok: Int, _ galat: FieldErrors,
    _ context: PelakuContext
  ) -> Page {
    let kembali = query(RuteKonter.blangko(), ["loket": loket.id.description])
    return Page(
      judul, breadcrumbs: [Crumb("Blangko KTP", href: kembali)], section: RuteKonter.blangko(),
      width: .narrow,
      main: """
        \(pageHead(judul, lead: "Loket \(loket.nama), tercatat \(stok.ribuan) blangko"))
        \(errorSummary(galat, galat.fields.keys.sorted().map { Field($0, "") }))
        \(Form(to: rute(), context.formToken().keeping(key: form.kunci), encoding: self == .penyusutan ? .files : .plain)
          .html("<input type=\"hidden\" name=\"loket\" value=\"\(loket.id.description)\">\(isi(form, loket, tujuan, galat))", next: sesudahnya, actions: [button(tombol, icon: .check), linkButton("Batal", href: kembali, kind: .quiet)]))
        """)
  }

  private var judul: String {
    switch self {
    case .penerimaan: "Terima blangko dari Kementerian"
    case .pengiriman: "Kirim blangko ke loket lain"
    case .penyusutan: "Blangko rusak, hilang, atau kembali"
    case .opname: "Hitung stok blangko"
    }
  }

  private var tombol: String {
    switch self {
    case .penerimaan: "Masukkan ke stok"
    case .pengiriman: "Kirim blangko"
    case .penyusutan: "Catat blangko"
    case .opname: "Simpan hitungan"
    }
  }

  private var sesudahnya: String {
    switch self {
    case .penerimaan: "Setiap lembar mendapat barisnya sendiri dalam buku blangko."
    case .pengiriman:
      "Yang dikirim bernomor seri terkecil, dan baru menjadi stok tujuan setelah diterima di sana."
    case .penyusutan: "Tercatat atas nama Anda, dan tidak dapat dihapus."
    case .opname: "Selisih dijelaskan di sini, lalu dibetulkan lembar demi lembar."
    }
  }

  private func isi(_ form: GerakForm, _ loket: Loket, _ tujuan: [Loket], _ galat: FieldErrors) -> HTML {
    switch self {
    case .penerimaan:
      """
      \(textField(Field("seri_awal", "Nomor seri pertama", hint: "Seperti tertulis pada dus.", errors: galat), form.seriAwal, width: .half))
      \(textField(Field("seri_akhir", "Nomor seri terakhir", errors: galat), form.seriAkhir, width: .half))
      \(textField(Field("dokumen", "Nomor surat jalan", errors: galat), form.dokumen, width: .half))
      \(textField(Field("tanggal", "Tanggal diterima", hint: "Kosong berarti hari ini.", need: .optional, errors: galat), form.tanggal, kind: .date, width: .short))
      """
    case .pengiriman:
      """
      \(select(Field("tujuan", "Loket tujuan", errors: galat), tujuan.map { Choice($0.id.description, $0.nama) }, chosen: form.tujuan))
      \(textField(Field("jumlah", "Berapa lembar?", errors: galat), form.jumlah, kind: .digits, width: .short))
      """
    case .penyusutan: isiSusut(form, loket, galat)
    case .opname:
      """
      \(textField(Field("dihitung", "Berapa lembar yang Anda hitung?", hint: "Hitung dahulu, baru lihat catatannya.", errors: galat), form.dihitung, kind: .digits, width: .short))
      \(textArea(Field("penjelasan", "Penjelasan selisih", need: .optional, errors: galat), form.penjelasan, rows: 2, most: 300))
      """
    }
  }

  private func isiSusut(_ form: GerakForm, _ loket: Loket, _ galat: FieldErrors) -> HTML {
    let sebab =
      [
        Choice("rusak", "Rusak", detail: "Cacat, salah potong, atau gagal di pencetak"),
        Choice("hilang", "Hilang", detail: "Tidak ditemukan waktu dihitung"),
        Choice("temu", "Ditemukan kembali", detail: "Yang dahulu dinyatakan hilang"),
      ] + (loket.pusat ? [Choice("kembali", "Dikembalikan ke Kementerian", detail: "Utuh atau rusak")] : [])
    return """
      \(radios(Field("sebab", "Apa yang terjadi?", errors: galat), sebab, chosen: form.sebab))
      \(textField(Field("seri", "Nomor seri", errors: galat), form.seri, width: .half))
      \(textArea(Field("alasan", "Keterangan", hint: "Sebutkan sebabnya, atau surat pengantarnya.", errors: galat), form.alasan, rows: 2, most: 300))
      \(fileUpload(Field("foto", "Foto blangko yang rusak", hint: "Wajib bila rusak.", need: .optional, errors: galat), accept: ["image/jpeg", "image/png"], largest: 12_000_000))
      """
  }
}

extension KonterKTP {
  func halamanKiriman(
    _ id: PengirimanBlangko.ID, _ form: KirimanForm, _ galat: FieldErrors, _ context: PelakuContext
  ) async throws -> Page {
    let (pelaku, hari) = (context.pelaku, hariIni)
    let (kiriman, isi, nama, menerima) = try await db.read { tx in
      let (kiriman, isi) = try tx.pengiriman(id)
      let milik = try tx.loketBlangko(pelaku, pada: hari).map(\.id)
      guard milik.contains(kiriman.dari) || milik.contains(kiriman.ke) else {
        throw BlangkoError.pengirimanTidakAda
      }
      let nama = try [kiriman.dari, kiriman.ke].map { try tx.loket($0)?.nama ?? "" }
      return (kiriman, isi.map(\.seri), nama, milik.contains(kiriman.ke))
    }
    let seri = isi.first.map { awal in "\(awal) sampai \(isi.last ?? awal)" } ?? "sudah dibukukan"
    let terbuka = kiriman.status == .dikirim
    return Page(
      "Kiriman blangko", breadcrumbs: [Crumb("Blangko KTP", href: RuteKonter.blangko())],
      section: RuteKonter.blangko(), width: .narrow,
      main: """
        \(pageHead("Kiriman \(kiriman.jumlah.ribuan) blangko", status: status(kiriman.status.nama, terbuka ? .waiting : .done)))
        \(errorSummary(galat, [Field("tidak_sampai", ""), Field("alasan", "")]))
        \(facts([Fact("Dari", nama[0]), Fact("Ke", nama[1]), Fact("Dikirim", kiriman.dikirim.teksLengkap()), Fact("Nomor seri", seri)]))
        \(terbuka && menerima ? formTerima(kiriman, form, galat, context) : nil)
        \(terbuka && !menerima ? actionForm(to: RuteKonter.penarikan(id), context.formToken(), button("Tarik kembali", kind: .harm, icon: .reply)) : nil)
        """)
  }

  private func formTerima(
    _ kiriman: PengirimanBlangko, _ form: KirimanForm, _ galat: FieldErrors, _ context: PelakuContext
  ) -> HTML {
    Form(to: RuteKonter.satuKiriman(kiriman.id), context.formToken())
      .html(
        """
        \(textField(Field("tidak_sampai", "Nomor seri yang tidak ada", hint: "Kosongkan bila lengkap. Pisahkan dengan koma.", need: .optional, errors: galat), form.tidakSampai))
        \(textField(Field("alasan", "Penjelasan", hint: "Wajib bila ada yang tidak sampai.", need: .optional, errors: galat), form.alasan))
        """, next: "Yang tidak ada dicatat hilang dalam perjalanan.",
        actions: [button("Terima \(kiriman.jumlah.ribuan) blangko", icon: .check)])
  }
}

extension PengirimanBlangko.Status {
  fileprivate var nama: String {
    switch self {
    case .dikirim: "Dalam perjalanan"
    case .diterima: "Sudah diterima"
    case .ditarik: "Ditarik kembali"
    }
  }
}
