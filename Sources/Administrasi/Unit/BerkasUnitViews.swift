import Database
import Bahasa
import Foundation
import Jejak
import Naskah
import Organisasi
import Web

extension BerkasUnit {
  func halaman() -> Page {
    Page(
      unit.nama,
      breadcrumbs: [Crumb("Unit kerja", href: Rute.unit())]
        + jalur.map { Crumb($0.nama, href: Rute.satuUnit($0.id)) },
      section: Rute.unit(),
      main: """
        \(pageHead(unit.nama, lead: "\(unit.jenis.nama), kode \(unit.kode)", status: tandaSiap(unit), actions: tindakan))
        \(peringatan)
        \(record(tengah, side: "\(fakta(semuaFakta))\(admin ? card("Ubah susunan", penataan, icon: .gear) : nil)\(perjalanan)"))
        """)
  }

  private func fakta(_ daftar: [Fact]) -> HTML { card("Tentang unit ini", facts(daftar), icon: .info) }

  private var tindakan: [HTML] {
    let bersama = [
      linkButton("Tambah jabatan", href: Rute.jabatanBaru(unit.id), kind: .secondary, icon: .personPlus),
      linkButton("Ubah alamat", href: Rute.alamatUnit(unit.id), kind: .secondary, icon: .pencil),
    ]
    return unit.kantor
      ? bersama + [linkButton("Kesiapan", href: Rute.kesiapanUnit(unit.id), kind: .secondary, icon: .flag)]
      : bersama
  }

  private var peringatan: HTML? {
    guard unit.kantor, !unit.siap else { return nil }
    let lewat = penerima?.kantor.nama ?? "kantor di atasnya"
    return notice(
      "Kantor ini belum siap. Surat untuknya diterima \(lewat), dicetak, lalu diantar.", kind: .warning)
  }

  private var tengah: HTML {
    """
    \(card("Jabatan", kursi.isEmpty
      ? emptyState("Belum ada jabatan", "Tambahkan jabatan supaya ada yang memegang unit ini.", icon: .personBadge)
      : list(kursi.map(\.baris), label: "Jabatan di \(unit.nama)"), icon: .personBadge))
    \(anak.isEmpty ? nil : card("Unit di bawahnya", list(anak.map { $0.unit.baris($0.rincian) }, label: "Unit di bawah \(unit.nama)"), icon: .diagram))
    """
  }

  private var penataan: HTML {
    """
    <div class="buttons">\(linkButton("Ganti nama", href: Rute.namaUnit(unit.id), kind: .secondary))\
    \(linkButton("Pindahkan", href: Rute.indukUnit(unit.id), kind: .secondary))\
    \(linkButton("Dirikan unit di bawahnya", href: query(Rute.unitBaru(), ["induk": unit.id.description]), kind: .secondary))\
    \(linkButton("Bubarkan atau gabungkan", href: Rute.pembubaran(unit.id), kind: .harm))</div>
    """
  }

  private var semuaFakta: [Fact] {
    let alamat = unit.alamat
    let pokok: [Fact?] = [
      Fact("Singkatan", unit.singkatan),
      Fact("Kode wilayah", unit.kodeWilayah ?? "–"),
      Fact("Asisten pembina", pembina?.nama ?? "–"),
      Fact(
        "Alamat", [alamat.alamat, alamat.kodePos].filter { !$0.isEmpty }.joined(separator: ", ").atauStrip),
      Fact("Telepon", alamat.telepon.atauStrip),
      Fact("Surel", alamat.surel.atauStrip),
      Fact("Berdiri", unit.berdiri.teks),
      unit.kantor ? Fact("Pengiriman surat", html: pengiriman) : nil,
      Fact("Kepastian", html: kepastian),
    ]
    return pokok.compactMap(\.self) + (asal.isEmpty ? [] : [Fact("Meneruskan", html: meneruskan)])
  }

  private var meneruskan: HTML {
    "\(asal, { "<a\(.href(Rute.satuUnit($0.id)))>\($0.nama)</a><br>" as HTML })"
  }

  private var pengiriman: HTML {
    "\(caraKirim.nama)<br><a\(.href(Rute.caraKirim(unit.id)))>Ubah pengiriman</a>"
  }

  private var kepastian: HTML {
    guard let fakta else { return "Diisi administrator kabupaten" }
    return """
      \(fakta.kepastian.perluDicocokkan ? tanda(fakta) : status(fakta.kepastian.nama, .done, icon: .check))
      \(fakta.sumber.isEmpty ? nil : "<br><small>Sumber: \(fakta.sumber)</small>" as HTML)
      \(fakta.catatan.isEmpty ? nil : "<br><small>\(fakta.catatan.kalimat)</small>" as HTML)
      <br><a href="\(Rute.kepastianUnit(unit.id))">Ubah kepastian</a>
      """
  }

  private var perjalanan: HTML { riwayatUnit(riwayat, namaInduk, cerita) }
}

extension BerkasUnit.Kursi {
  var baris: ListRow {
    ListRow(
      sebutan, href: Rute.satuJabatan(jabatan.id), detail: pemegang ?? "Belum ada yang memegang",
      status: status.map {
        $0 == .definitif ? nil : Web.status($0.awalan.trimmingCharacters(in: .whitespaces), .waiting)
      }
        ?? Web.status("Kosong", .waiting, icon: .person))
  }
}

extension String {
  var atauStrip: String { isEmpty ? "–" : self }

  /// With a capital letter first.
  var kalimat: String { prefix(1).uppercased() + dropFirst() }
}
