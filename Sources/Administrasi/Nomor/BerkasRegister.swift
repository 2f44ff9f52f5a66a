import Akses
import Bahasa
import Database
import Foundation
import Jejak
import Nomor
import Organisasi
import Web

/// One register in one year: its numbers, its blocks for paper days, and how it is put together.
struct BerkasRegister {
  static let sehalaman = 50

  let register: RegisterNomor
  let namaUnit: String
  let tahun: Int
  let semuaTahun: [TahunNomor]
  let saring: String
  let nomor: [NomorNaskah]
  let berikut: NomorNaskah.ID?
  let blok: [BlokNomor]
  let cerita: [Catatan]
  let hari: Tanggal
  /// The names of those registers of the office that give the same numbers.
  let kembar: [String]
  /// Registers of other units that give the same numbers, each with its unit.
  let sekode: [String]
  /// What the office is called for short today, when its numbers still carry another code.
  let singkatanBaru: String?

  /// - Throws: `UnitError.bukanWewenang` for who does not look after this office's numbers.
  init(_ id: RegisterNomor.ID, _ struktur: Struktur, _ tx: Tx, _ form: SaringRegisterForm, _ pelaku: Pelaku)
    throws
  {
    register = try tx.register(id)
    let unit = try struktur.unitNomor(register.unit, pelaku)
    namaUnit = try tx.namaUnit(register.unit, struktur)
    hari = struktur.tanggal
    tahun = Int(form.tahun) ?? hari.tahun
    semuaTahun = try tx.tahunNomor(id)
    saring = form.jenis
    let sebelum = try NomorNaskah.ID(form.sesudah).map { try tx.nomor($0) }
    let daftar =
      if let status = NomorNaskah.Status(rawValue: saring) {
        try tx.daftarNomor(id, tahun: tahun, status: status, sebelum: sebelum, batas: Self.sehalaman + 1)
      } else {
        try tx.daftarNomor(id, tahun: tahun, sebelum: sebelum, batas: Self.sehalaman + 1)
      }
    nomor = Array(daftar.prefix(Self.sehalaman))
    berikut = daftar.count > Self.sehalaman ? nomor.last?.id : nil
    blok = try tx.blokTerbuka(id)
    kembar = try tx.registerSepola(register, pada: hari).map(\.nama)
    sekode = try tx.registerSekode(register, pada: hari)
      .map { "\($0.nama) di \(try tx.namaUnit($0.unit, struktur))" }
    singkatanBaru = register.kodeLama(unit, pada: hari) ? unit.singkatan : nil
    cerita = try tx.cerita("nomor_register", id.rawValue, batas: 30)
  }

  private var tahunIni: TahunNomor? { semuaTahun.first { $0.tahun == tahun } }
  private var berakhir: Bool { register.selesai.map { $0 < hari } ?? false }

  func halaman(_ context: PelakuContext) -> Page {
    Page(
      register.nama, breadcrumbs: [Crumb("Register nomor", href: Rute.nomor())], section: Rute.nomor(),
      main: """
        \(pageHead(register.nama, lead: namaUnit, status: berakhir ? status("Berakhir", .harm) : tahunIni?.ditutup == true ? status("Tahun \(tahun) ditutup", .waiting) : status("Terbuka", .done), actions: tindakan))
        \(peringatan)
        \(figures([Figure(tahunIni.map { String($0.berikut) } ?? "1", "nomor berikutnya \(tahun)", detail: "bentuknya \(contoh)")]))
        \(filterChips(chip))
        \(record(
          "\(kartuBlok)\(daftarNomor)",
          side: "\(card("Tentang register ini", facts(fakta), icon: .info))\(tahunan(context))\(cerita.isEmpty ? nil : story(cerita.reversed().map { StoryStep($0.keterangan.atauStrip, who: $0.nama, position: $0.jabatan, time: $0.waktu.teksPendek()) }, title: "Yang mengubah"))"))
        """)
  }

  /// What somebody should mend about it while it is in use.
  private var peringatan: HTML? {
    guard !berakhir else { return nil }
    let sama: HTML? =
      kembar.isEmpty
      ? nil
      : notice(
        "Nomornya sama dengan nomor register \(kembar.joined(separator: ", ")): dua surat dapat bernomor sama. Tambahkan {jenis} pada pola salah satunya.",
        kind: .warning)
    let bersama: HTML? =
      sekode.isEmpty
      ? nil
      : notice(
        "Kode kantornya sama dengan \(sekode.joined(separator: ", ")), sehingga surat dua kantor dapat bernomor sama. Ubah pola dan tulis kode yang berbeda.",
        kind: .warning)
    let lama = singkatanBaru.map {
      notice(
        "Kantor ini sekarang disingkat \($0), sedangkan nomornya masih memakai \(register.kodeUnit). Bila peraturannya sudah berubah, ubah pola dan tulis \($0) sebagai ganti {unit}.",
        kind: .warning)
    }
    return "\(sama)\(bersama)\(lama)"
  }

  private var contoh: String {
    register.konsep(
      tanggal: hari.tahun == tahun ? hari : Tanggal(tahun, 12, 31),
      KomponenNomor(klasifikasi: "000.1", jenis: register.jenis.first, sifat: "B"))
  }

  private var tindakan: [HTML] {
    guard !berakhir else { return [] }
    let semua: [HTML?] = [
      linkButton("Sisihkan nomor untuk kertas", href: Rute.blokBaru(register.id), icon: .journal),
      register.sisipan == .dilarang
        ? nil
        : linkButton("Sisipkan nomor", href: Rute.sisipan(register.id), kind: .secondary, icon: .plus),
      linkButton("Ubah pola", href: Rute.polaRegister(register.id), kind: .secondary, icon: .pencil),
    ]
    return semua.compactMap(\.self)
  }

  private var chip: [Tab] {
    let alamat = { (jenis: String?, tahun: Int) in
      query(Rute.satuRegister(register.id), ["tahun": String(tahun), "jenis": jenis])
    }
    return [Tab("Semua", href: alamat(nil, tahun), state: saring.isEmpty ? .current : .other)]
      + NomorNaskah.Status.allCases.map { satu in
        Tab(satu.nama, href: alamat(satu.rawValue, tahun), state: saring == satu.rawValue ? .current : .other)
      }
      + semuaTahun.filter { $0.tahun != tahun }.prefix(3)
      .map { Tab("Tahun \($0.tahun)", href: alamat(nil, $0.tahun)) }
  }

  private var kartuBlok: HTML? {
    guard !blok.isEmpty else { return nil }
    return card(
      "Nomor cadangan yang belum dicocokkan",
      list(
        blok.map {
          ListRow(
            "Nomor \($0.dari) sampai \($0.sampai)", href: Rute.satuBlok($0.id), detail: $0.alasan,
            time: $0.waktu.teksPendek(), status: status("Cocokkan", .mine))
        }, label: "Nomor cadangan"), icon: .journal)
  }

  private var daftarNomor: HTML {
    let isi =
      nomor.isEmpty
      ? emptyState("Belum ada nomor", "Nomor diberikan saat surat ditandatangani.", icon: .listTask)
      : list(nomor.map(baris), label: "Nomor tahun \(tahun)")
    let lanjut = pager(
      newer: nil,
      older: berikut.map {
        query(
          Rute.satuRegister(register.id),
          ["tahun": String(tahun), "jenis": saring.isEmpty ? nil : saring, "sesudah": $0.description])
      }, olderLabel: "Berikutnya")
    return "\(card("Nomor tahun \(tahun)", isi, icon: .listTask))\(lanjut)"
  }

  private func baris(_ nomor: NomorNaskah) -> ListRow {
    let keterangan = nomor.alasan.isEmpty ? nomor.tanggal.teks : "\(nomor.tanggal.teks) · \(nomor.alasan)"
    let tanda: HTML =
      switch nomor.status {
      case .terpakai: status("Terpakai", .done)
      case .dipesan: status(nomor.blok == nil ? "Dipesan" : "Cadangan", .waiting, icon: .hourglass)
      case .batal: status("Batal", .harm)
      }
    return ListRow(
      nomor.teks, href: nomor.status == .batal ? Rute.satuRegister(register.id) : Rute.batalNomor(nomor.id),
      from: "Nomor urut \(nomor.urut)\(nomor.sisipan.isEmpty ? "" : "." + nomor.sisipan)", detail: keterangan,
      status: tanda)
  }

  private var fakta: [Fact] {
    [
      Fact("Kode register", register.kode), Fact("Menomori", register.jenis.joined(separator: ", ")),
      Fact("Pola", register.pola(pada: hari)?.description ?? "–"),
      Fact("Kode unit", register.kodeUnit.atauStrip),
      Fact(
        "Nomor sisipan",
        register.sisipan == .dilarang ? "Tidak boleh" : "Boleh sebelum nomor berikutnya terpakai"),
      Fact(
        "Tahun baru",
        register.tahunBaru == .otomatis ? "Dibuka sendiri oleh nomor pertama" : "Dibuka tata usaha"),
      Fact("Berlaku", teksMasa(register.mulai, register.selesai)), Fact("Dasar", register.dasar),
    ]
  }

  private func tahunan(_ context: PelakuContext) -> HTML? {
    guard !berakhir else { return nil }
    let buka: HTML? =
      tahunIni == nil
      ? linkButton(
        "Buka tahun \(tahun)", href: query(Rute.tahunRegister(register.id), ["tahun": String(tahun)]),
        kind: .secondary)
      : nil
    let tutup: HTML? =
      tahunIni?.ditutup == false
      ? linkButton("Tutup tahun \(tahun)", href: Rute.tutupTahunRegister(register.id, tahun), kind: .harm)
      : nil
    return """
      <section class="card"><h2>Tahun dan masa berlaku</h2><div class="buttons">\(buka)\(tutup)\
      \(linkButton("Akhiri register", href: Rute.penutupanRegister(register.id), kind: .harm))</div></section>
      """
  }
}

extension Struktur {
  /// The office that looks after the numbers of `id` today: its successor after it was dissolved.
  /// - Throws: `UnitError`.
  func unitNomor(_ id: UnitKerja.ID, _ pelaku: Pelaku) throws(UnitError) -> UnitKerja {
    guard let unit = unit[penerus(id)] else { throw .tidakAda }
    guard menjagaNomor(unit.id, pelaku) else { throw .bukanWewenang }
    return unit
  }
}

extension RegisterNomor {
  /// Whether its numbers carry a code other than the office's present abbreviation.
  fileprivate func kodeLama(_ unit: UnitKerja, pada hari: Tanggal) -> Bool {
    unit.id == self.unit && !unit.singkatan.isEmpty && kodeUnit != unit.singkatan
      && pola(pada: hari)?.komponen.contains(.unit) == true
  }
}
