import Akses
import Bahasa
import Database
import Foundation
import Jejak
import Organisasi
import Web

struct DaftarMandat {
  let saring: String
  let baris: [ListRow]
  let jumlahRagu: Int
  let jumlah: Int
  let berikut: String?

  init(_ struktur: Struktur, _ tx: Tx, _ isian: KataCari, _ pelaku: Pelaku) throws {
    let ragu = Dictionary(try tx.perluDicocokkan("mandat").map { ($0.objek, $0) }) { first, _ in first }
    let semua = struktur.mandat.filter { mandat in
      struktur.jabatan[mandat.pemberi].map { struktur.mengelola($0.unit, pelaku) } ?? false
    }
    let saring = isian.jenis
    self.saring = saring
    jumlah = semua.count
    jumlahRagu = semua.count { ragu[$0.id.rawValue] != nil }
    let tampil = semua.filter { saring != "ragu" || ragu[$0.id.rawValue] != nil }
      .filter { mandat in Mandat.ID(isian.sesudah).map { mandat.id > $0 } ?? true }
      .prefix(50)
    berikut = tampil.count == 50 ? tampil.last?.id.description : nil
    baris = tampil.map { mandat in
      ListRow(
        struktur.kalimat(mandat), href: Rute.satuMandat(mandat.id),
        from: mandat.bentuk == .an ? "Atas nama" : "Untuk beliau",
        detail: "\(teksMasa(mandat.mulai, mandat.selesai)) · \(mandat.dasar)",
        status: tanda(ragu[mandat.id.rawValue]))
    }
  }

  func halaman() -> Page {
    Page(
      "Mandat tanda tangan", section: Rute.mandat(),
      main: """
        \(pageHead("Mandat tanda tangan", lead: "Siapa boleh menandatangani a.n. atau u.b. siapa, untuk naskah apa, sampai kapan.", actions: [linkButton("Limpahkan wewenang", href: Rute.mandatBaru(), icon: .plus)]))
        \(filterChips([
          Tab("Semua yang berlaku", href: Rute.mandat(), count: jumlah, state: saring.isEmpty ? .current : .other),
          Tab("Perlu dicocokkan", href: query(Rute.mandat(), ["jenis": "ragu"]), count: jumlahRagu, state: saring == "ragu" ? .current : .other),
        ]))
        \(baris.isEmpty ? emptyState("Tidak ada mandat di sini", "Pejabat hanya menandatangani atas jabatannya sendiri.", icon: .personBadge) : list(baris, label: "Mandat"))
        \(pager(newer: nil, older: berikut.map { query(Rute.mandat(), ["jenis": saring.isEmpty ? nil : saring, "sesudah": $0]) }, olderLabel: "Berikutnya"))
        """)
  }
}

struct BerkasMandat {
  let mandat: Mandat
  let kalimat: String
  let pemberi: String
  let penerima: String
  let fakta: SumberFakta?
  let cerita: [Catatan]
  let hari: Tanggal

  init(_ id: Mandat.ID, _ struktur: Struktur, _ tx: Tx, _ pelaku: Pelaku) throws {
    guard let mandat = try tx.mandat(id), let jabatan = struktur.jabatan[mandat.pemberi] else {
      throw MandatError.tidakAda
    }
    _ = try struktur.kelola(jabatan.unit, oleh: pelaku)
    self.mandat = mandat
    kalimat = struktur.kalimat(mandat)
    pemberi = struktur.nama(mandat.pemberi)
    penerima = struktur.nama(mandat.penerima)
    fakta = try tx.kepastian("mandat", id.rawValue)
    cerita = try tx.cerita("mandat", id.rawValue, batas: 50)
    hari = struktur.tanggal
  }

  private var berjalan: Bool { mandat.selesai.map { $0 >= hari } ?? true }

  func halaman() -> Page {
    Page(
      "Mandat \(penerima)", breadcrumbs: [Crumb("Mandat", href: Rute.mandat())], section: Rute.mandat(),
      main: """
        \(pageHead(kalimat, status: tanda(fakta)))
        \(record(card("Isi mandat", facts(isi), icon: .personBadge), side: perjalanan, next: sesudahnya, actions: tindakan))
        """)
  }

  private var sesudahnya: String {
    fakta?.kepastian.perluDicocokkan == true
      ? "Cocokkan dahulu dengan Perbup tentang tata naskah dinas." : "Tanggung jawab tetap pada \(pemberi)."
  }

  private var tindakan: [HTML] {
    [linkButton("Cocokkan dengan peraturan", href: Rute.kepastianMandat(mandat.id), icon: .patchCheck)]
      + (berjalan ? [linkButton("Cabut mandat", href: Rute.cabutMandat(mandat.id), kind: .harm)] : [])
  }

  func pencabutan(_ form: AkhirForm, _ errors: FieldErrors, _ context: PelakuContext) -> Page {
    let selesai = Field("selesai", "Hari terakhir mandat", errors: errors)
    let alasan = Field("alasan", "Alasan pencabutan", errors: errors)
    return formulir(
      "Cabut mandat", Rute.cabutMandat(mandat.id), [selesai, alasan],
      "\(textField(selesai, form.selesai, kind: .date, width: .short))\(textField(alasan, form.alasan))",
      sesudahnya: "Sesudah hari itu penerimanya tidak dapat lagi menandatangani dengan mandat ini.",
      button("Cabut mandat", kind: .harm), errors, context)
  }

  func kepastian(_ form: KepastianForm, _ errors: FieldErrors, _ context: PelakuContext) -> Page {
    let medan = MedanKepastian(errors)
    return formulir(
      "Cocokkan mandat", Rute.kepastianMandat(mandat.id), medan.medan, medan.html(form),
      sesudahnya: "Nama Anda tercatat sebagai yang mencocokkan.", button("Simpan kepastian"), errors, context)
  }

  private func formulir(
    _ judul: String, _ tindakan: String, _ medan: [Field], _ isi: HTML, sesudahnya: String, _ tombol: HTML,
    _ errors: FieldErrors, _ context: PelakuContext
  ) -> Page {
    Formulir(
      judul: judul, pengantar: kalimat,
      jejak: [Crumb("Mandat", href: Rute.mandat()), Crumb(penerima, href: Rute.satuMandat(mandat.id))],
      bagian: Rute.mandat(), tindakan: tindakan, medan: medan, isi: isi, sesudahnya: sesudahnya,
      tombol: tombol,
      kembali: Rute.satuMandat(mandat.id)
    )
    .halaman(errors, context)
  }

  private var isi: [Fact] {
    [
      Fact(
        "Bentuk",
        mandat.bentuk == .an
          ? "a.n. (atas nama), satu tingkat ke bawah" : "u.b. (untuk beliau), dua tingkat ke bawah"),
      Fact("Pemberi", pemberi), Fact("Penerima", penerima),
      Fact("Jenis naskah", mandat.jenisNaskah.isEmpty ? "Semua" : mandat.jenisNaskah.joined(separator: ", ")),
      Fact("Masa", teksMasa(mandat.mulai, mandat.selesai)), Fact("Dasar", mandat.dasar),
      Fact("Sumber", fakta?.sumber ?? "Diisi administrator kabupaten"),
      Fact("Catatan", (fakta?.catatan ?? "").kalimat.atauStrip),
    ]
  }

  private var perjalanan: HTML {
    let langkah = cerita.reversed()
      .map {
        StoryStep($0.keterangan.atauStrip, who: $0.nama, position: $0.jabatan, time: $0.waktu.teksPendek())
      }
    return langkah.isEmpty
      ? notice("Mandat ini ikut terpasang bersama data awal.", kind: .info)
      : story(langkah, title: "Yang mengubah")
  }
}

func mandatBaru(_ form: MandatForm, _ pilihan: [Choice], _ errors: FieldErrors, _ context: PelakuContext)
  -> Page
{
  let bentuk = Field("bentuk", "Bentuk mandat", errors: errors)
  let pemberi = Field("pemberi", "Jabatan yang melimpahkan", errors: errors)
  let penerima = Field(
    "penerima", "Jabatan yang menerima", hint: "Pejabat tepat satu tingkat di bawahnya.", errors: errors)
  let jenis = Field(
    "jenis", "Jenis naskah", hint: "Kodenya, dipisah koma: SD, UND, ST. Kosong berarti semua.",
    need: .optional, errors: errors)
  let selesai = Field("selesai", "Hari terakhir", need: .optional, errors: errors)
  let masa = MasaForm(errors, mulai: "Hari pertama")
  return Formulir(
    judul: "Limpahkan wewenang", pengantar: "Tanggung jawab tetap pada pemberi mandat.",
    jejak: [Crumb("Mandat", href: Rute.mandat())], bagian: Rute.mandat(), tindakan: Rute.mandat(),
    medan: [bentuk, pemberi, penerima, jenis, masa.mulai, selesai, masa.dasar],
    isi: """
      \(radios(bentuk, [
        Choice("an", "a.n. (atas nama)", detail: "Bawahan langsung menandatangani atas nama pemberi"),
        Choice("ub", "u.b. (untuk beliau)", detail: "Pemberi sendiri harus sudah memegang mandat a.n."),
      ], chosen: form.bentuk))
      \(combobox(pemberi, source: Rute.pilihanJabatan(), choices: pilihan, chosen: [form.pemberi]))
      \(combobox(penerima, source: Rute.pilihanJabatan(), choices: pilihan, chosen: [form.penerima]))
      \(textField(jenis, form.jenis, width: .half))
      \(textField(masa.mulai, form.mulai, kind: .date, width: .short))\(textField(selesai, form.selesai, kind: .date, width: .short))
      \(textField(masa.dasar, form.dasar))
      """,
    sesudahnya: "Bentuk tanda tangan ini tersedia bagi penerimanya sejak hari pertama.",
    tombol: button("Limpahkan wewenang"), kembali: Rute.mandat()
  )
  .halaman(errors, context)
}
