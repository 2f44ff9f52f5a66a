import Bahasa
import Cetak
import Foundation
import Naskah

extension NaskahSurat {
  func dokumen(_ rupa: RupaSegel) -> Dokumen {
    switch layanan.bentuk {
    case .surat: judul(rupa, [pembuka, .isian(biodataRingkas)] + paragraf + penutup)
    case .aktaLahir, .aktaMati: judul(rupa, [.isian(biodataAkta)] + paragraf + penutupAkta)
    case .aktaKawin, .aktaCerai: judul(rupa, keduaPihak + paragraf + penutupAkta)
    case .biodata: judul(rupa, [.isian(biodataLengkap)] + penutupAkta)
    case .skpwni: judul(rupa, [.isian(biodataRingkas)] + paragraf + [daftarAnggota] + penutupAkta)
    case .kk: kartuKeluarga(rupa)
    case .kia: kartuAnak(rupa)
    }
  }

  func judul(_ rupa: RupaSegel, kertas: Kertas? = nil, _ blok: [BlokIsi]) -> Dokumen {
    var gaya = identitas.gaya
    if let kertas {
      gaya.kertas = kertas
      gaya.tepi = Tepi(atas: 12, kanan: 15, bawah: 15, kiri: 15)
      gaya.huruf.ukuran = 8.5
    }
    return NaskahJudul(
      gaya: gaya, metadata: metadata(rupa), tahap: rupa.tahap, kop: kop, judul: [layanan.judul],
      penomoran: nomor.map(NaskahJudul.Penomoran.nomor) ?? .belum, bagian: [.isi(IsiNaskah(blok))],
      tandaTangan: [
        BlokTandaTangan(
          penetapan: ["\(tempat), \(tanggal.teks)"], jabatan: penandatangan.baris, nama: penandatangan.nama,
          pangkat: penandatangan.pangkat.isEmpty ? nil : penandatangan.pangkat,
          nip: penandatangan.nip.isEmpty ? nil : penandatangan.nip, cara: rupa.cara)
      ], segel: rupa.kaki
    )
    .dokumen()
  }

  func metadata(_ rupa: RupaSegel) -> MetadataDokumen {
    MetadataDokumen(
      judul: layanan.nama, penulis: penandatangan.sebutan, perihal: nomor ?? "", dibuat: rupa.dibuat)
  }

  private var pembuka: BlokIsi {
    .paragraf([TeksIsi("Yang bertanda tangan di bawah ini, \(penandatangan.sebutan), menerangkan bahwa:")])
  }

  private var paragraf: [BlokIsi] { isi.map { .paragraf([TeksIsi($0)]) } }

  private var penutup: [BlokIsi] {
    var kalimat =
      keperluan.isEmpty
      ? [] : ["Surat ini dibuat atas permintaan yang bersangkutan untuk keperluan \(keperluan)."]
    if layanan.masaHari > 0 {
      kalimat.append("Surat ini berlaku sampai dengan \((tanggal + layanan.masaHari).teks).")
    }
    kalimat.append("Demikian surat ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.")
    return kalimat.map { .paragraf([TeksIsi($0)]) }
  }

  private var penutupAkta: [BlokIsi] {
    [.paragraf([TeksIsi("Kutipan ini sesuai dengan register penduduk pada tanggal penerbitannya.")])]
  }

  private func baris(_ label: String, _ nilai: String) -> IsianIsi {
    IsianIsi(label, [TeksIsi(nilai.isEmpty ? "-" : nilai)])
  }

  private var biodataRingkas: [IsianIsi] {
    [
      IsianIsi("Nama", [TeksIsi(orang.nama, .tebal)]), baris("NIK", orang.nik),
      baris("Tempat, tanggal lahir", "\(orang.tempatLahir), \(orang.lahir)"),
      baris("Jenis kelamin", orang.kelamin), baris("Agama", orang.agama),
      baris("Status perkawinan", orang.statusKawin), baris("Pekerjaan", orang.pekerjaan),
      baris("Kewarganegaraan", orang.kewarganegaraan), baris("Alamat", keluarga?.alamatLengkap ?? ""),
    ]
  }

  private var biodataAkta: [IsianIsi] {
    [
      IsianIsi("Nama", [TeksIsi(orang.nama, .tebal)]), baris("NIK", orang.nik),
      baris("Tempat lahir", orang.tempatLahir),
      baris("Tanggal lahir", "\(orang.lahir) (\(orang.lahirTanggal.terbilang))"),
      baris("Jenis kelamin", orang.kelamin), baris("Nama ayah", orang.ayah), baris("Nama ibu", orang.ibu),
      baris("Kewarganegaraan", orang.kewarganegaraan),
    ]
  }

  /// Husband first, as the register of marriages has them.
  private var keduaPihak: [BlokIsi] {
    let lakiLaki = orang.kelamin == JenisKelamin.lakiLaki.nama
    let dia = pihak(lakiLaki ? "Suami" : "Istri", .penduduk(orang))
    let lain = pasangan.map { pihak(lakiLaki ? "Istri" : "Suami", $0) } ?? []
    return [.isian(lakiLaki ? dia : lain), .isian(lakiLaki ? lain : dia)]
  }

  private func pihak(_ sebagai: String, _ siapa: PasanganSurat) -> [IsianIsi] {
    switch siapa {
    case .nama(let nama): [IsianIsi(sebagai, [TeksIsi(nama, .tebal)])]
    case .penduduk(let orang):
      [
        IsianIsi(sebagai, [TeksIsi(orang.nama, .tebal)]), baris("NIK", orang.nik),
        baris("Tempat, tanggal lahir", "\(orang.tempatLahir), \(orang.lahir)"),
        baris("Nama ayah", orang.ayah), baris("Nama ibu", orang.ibu),
        baris("Kewarganegaraan", orang.kewarganegaraan),
      ]
    }
  }

  private var biodataLengkap: [IsianIsi] {
    [
      baris("Nomor kartu keluarga", keluarga?.nomor ?? ""),
      baris("Nama kepala keluarga", keluarga?.kepala ?? ""),
    ]
      + biodataRingkas
      + [
        baris("Golongan darah", orang.golonganDarah), baris("Pendidikan", orang.pendidikan),
        baris("Hubungan dalam keluarga", orang.shdk), baris("Tanggal perkawinan", orang.tanggalKawin),
        baris("Nama ayah", orang.ayah), baris("Nama ibu", orang.ibu),
      ]
  }

  private var daftarAnggota: BlokIsi {
    tabelOrang(
      [1, 5, 4, 4], ["No", "Nama", "NIK", "Hubungan keluarga"],
      (keluarga?.anggota ?? []).map { [$0.nama, $0.nik, $0.shdk] })
  }

  func tabelOrang(_ lajur: [Double], _ kepala: [String], _ baris: [[String]]) -> BlokIsi {
    .tabel(
      TabelIsi(
        lajur: lajur, kepala: kepala.map { [TeksIsi($0, .tebal)] },
        baris: baris.enumerated().map { urut, isi in [[TeksIsi("\(urut + 1)")]] + isi.map { [TeksIsi($0)] } })
    )
  }
}
