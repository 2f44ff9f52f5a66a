import Bahasa
import Database
import Kependudukan
import Perizinan
import Web

extension PintuPemohon {
  /// Residents' accounts and the register, as applications for permits see them.
  init(_ kependudukan: Kependudukan) {
    self.init(
      alamat: RuteWarga.masuk(),
      kenali: { request, context in
        try await kependudukan.wargaMasuk(request, context)
          .map { Pemohon(id: $0.id.rawValue, nama: $0.biodata.nama, meja: RuteWarga.awal()) }
      },
      dataDiri: { pemohon, keperluan in
        let data = try await kependudukan.dataFormulir(.init(rawValue: pemohon.id), keperluan: keperluan)
        return [
          .nik: data.nik, .nama: data.nama, .tempatLahir: data.tempatLahir,
          .tanggalLahir: "\(data.tanggalLahir)", .jenisKelamin: data.jenisKelamin, .alamat: data.alamat,
          .pekerjaan: data.pekerjaan, .kewarganegaraan: data.kewarganegaraan,
        ]
      })
  }
}
