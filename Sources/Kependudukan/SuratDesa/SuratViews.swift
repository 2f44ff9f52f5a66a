import Akses
import Bahasa
import Database
import Foundation
import Organisasi
import Pemberitahuan
import Web

extension BerkasSurat {
  func halaman(_ galat: FieldErrors, _ context: PelakuContext, alamat: String) -> Page {
    Page(
      layanan.nama, breadcrumbs: [Crumb("Surat layanan", href: RuteSurat.semua())],
      section: RuteSurat.semua(),
      state: galat.isEmpty ? .fine : .hasErrors,
      main: """
        \(pageHead(layanan.nama, lead: "\(orang.biodata.nama), \(desa)", status: status(surat.status.nama, surat.status.nada)))
        \(errorSummary(galat, galat.fields.keys.sorted().map { Field($0, "") }))
        \(halangan.map { notice("Surat ini bertentangan dengan register. \($0)", kind: .warning) })\(record("\(fotoAnak(galat, context))\(kurangFoto ? nil : tindakan(galat, context))\(pdfViewer(RuteSurat.berkas(surat.id), title: layanan.nama, detail: surat.berkas == nil ? "konsep, nomor disamarkan" : "tersegel"))", side: "\(keterangan)\(pengambilan(alamat))\(perjalanan)"))
        """)
  }

  private var keterangan: HTML {
    facts(
      [
        Fact(
          "Pemohon",
          html: bolehLihatOrang
            ? "<a\(.href(query(RutePenduduk.satu(orang.id), ["untuk": Keperluan.surat.rawValue])))>\(orang.biodata.nama)</a>"
            : "\(orang.biodata.nama)"
        ), Fact("Penerbit", kantor.nama),
      ]
        + layanan.medan.map { Fact($0.label, surat.isian[$0.nama] ?? "–") }
        + (surat.keperluan.isEmpty ? [] : [Fact("Keperluan", surat.keperluan)])
        + (surat.nomor.map { [Fact("Nomor", $0)] } ?? [])
        + (surat.nomorRegistrasi.map { [Fact("Registrasi kecamatan", $0)] } ?? [])
        + (surat.alasan.isEmpty ? [] : [Fact("Alasan dikembalikan", surat.alasan)]))
  }

  /// A child's card of five years and more begins with the face.
  private func fotoAnak(_ galat: FieldErrors, _ context: PelakuContext) -> HTML? {
    if !bolehFoto {
      return kurangFoto ? notice("Menunggu foto anak dari petugas kependudukan.", kind: .warning) : nil
    }
    let isian =
      Form(to: RuteSurat.foto(surat.id), context.formToken(), encoding: .files)
      .html(
        "<input type=\"hidden\" name=\"versi\" value=\"\(surat.versi)\">\(fileUpload(Field("foto", "Foto anak", hint: "Wajah lurus ke kamera, latar polos. JPEG atau PNG.", errors: galat), accept: ["image/jpeg", "image/png"], largest: 12_000_000))",
        next: "Sistem memeriksa wajah, cahaya, dan ketajaman.",
        actions: [button("Simpan foto", kind: surat.foto == nil ? .primary : .secondary, icon: .check)])
    return surat.foto == nil || galat["foto"] != nil
      ? card("Foto anak", isian, icon: .camera) : details("Ganti foto anak", isian)
  }

  /// The one thing to do now, first on a telephone too.
  private func tindakan(_ galat: FieldErrors, _ context: PelakuContext) -> HTML? {
    let versi: HTML = "<input type=\"hidden\" name=\"versi\" value=\"\(surat.versi)\">"
    if bolehTandaTangan {
      return card(
        "Tanda tangani",
        Form(to: RuteSurat.tandaTangan(surat.id), context.formToken())
          .html(
            "\(versi)\(textField(Field("sandi", "Kata sandi tanda tangan Anda", errors: galat), kind: .password))",
            next: "Surat mendapat nomor, disegel, dan pemohon dikabari.",
            actions: [button("Tanda tangani dan terbitkan", icon: .pencil), kembalikanTombol]), icon: .pencil
      )
      .tambah(dialogKembali(versi, galat, context))
    }
    if bolehPeriksa {
      return
        ("\(actionForm(to: RuteSurat.pemeriksaan(surat.id), context.formToken(), button("Setujui dan teruskan", icon: .check), fields: [("versi", "\(surat.versi)")]))\(kembalikanTombol)"
        as HTML)
        .tambah(dialogKembali(versi, galat, context))
    }
    if bolehUbah {
      return
        ("<div class=\"buttons\">\(linkButton(surat.status == .diminta ? "Periksa dan teruskan" : "Perbaiki surat", href: RuteSurat.perbaikan(surat.id), icon: .pencilSquare))\(kembalikanTombol)</div>"
        as HTML)
        .tambah(dialogKembali(versi, galat, context))
    }
    if bolehRegistrasi {
      return actionForm(
        to: RuteSurat.registrasi(surat.id), context.formToken(),
        button("Daftarkan di kecamatan", icon: .check),
        fields: [("versi", "\(surat.versi)")])
    }
    return nil
  }

  private var kembalikanTombol: HTML {
    dialogButton(bolehUbah ? "Tolak permintaan" : "Kembalikan", dialog: "kembalikan", kind: .secondary)
  }

  private func dialogKembali(_ versi: HTML, _ galat: FieldErrors, _ context: PelakuContext) -> HTML {
    let tolak: HTML? = bolehUbah ? "<input type=\"hidden\" name=\"tolak\" value=\"1\">" : nil
    return dialog(
      "kembalikan", bolehUbah ? "Tolak permintaan" : "Kembalikan surat",
      Form(to: RuteSurat.pengembalian(surat.id), context.formToken())
        .html(
          "\(versi)\(tolak)\(textArea(Field("alasan", "Apa yang harus dibetulkan?", errors: galat), rows: 3, most: 300))",
          next: "Alasan ini terbaca oleh petugas dan pemohon.",
          actions: [button(bolehUbah ? "Tolak permintaan" : "Kembalikan surat", kind: .harm)]),
      state: galat["alasan"] == nil ? .closed : .open)
  }

  /// How the resident gets it: by mail, by a link to pass on, or printed.
  private func pengambilan(_ alamat: String) -> HTML? {
    guard surat.status == .terbit, let kode = surat.kodeAmbil else { return nil }
    let tautan = "\(alamat)\(RuteSurat.ambil(kode))"
    let surel = kabar.map {
      "\($0.alamat): \($0.status == .terkirim ? "terkirim" : $0.status == .antre ? "dalam antrean" : "ditolak peladen surel")"
    }
    return card(
      "Untuk pemohon",
      """
      <p>Pemohon membuka tautan ini di telepon dengan tanggal lahirnya, sampai \((Tanggal(surat.diubah) + SuratDesa.masaAmbil).teks).</p>\
      \(copyButton("Salin tautan", text: tautan))\
      \(surel.isEmpty ? nil : "<p class=\"muted\">\(surel.joined(separator: ", "))</p>" as HTML)\
      \(surat.telepon.isEmpty ? nil : "<p><a\(.href("tel:\(surat.telepon.filter { $0.isNumber || $0 == "+" })"))>Telepon \(surat.telepon)</a></p>" as HTML)
      """, icon: .phone)
  }

  private var perjalanan: HTML {
    story(
      tahap.map {
        StoryStep(
          $0.status.nama, who: $0.nama, position: $0.jabatan.isEmpty ? nil : $0.jabatan,
          time: $0.waktu.teksPendek(), note: $0.catatan.isEmpty ? nil : $0.catatan)
      })
  }
}

extension SuratLayanan.Status {
  var nada: Tone {
    switch self {
    case .diminta, .diperiksa, .disetujui, .menyegel: .waiting
    case .terbit: .done
    case .dikembalikan, .ditolak: .harm
    }
  }
}

extension HTML {
  fileprivate func tambah(_ lain: HTML) -> HTML { "\(self)\(lain)" }
}
