class ContactMailer < ApplicationMailer
  def ask
    # ruleid: ruby-mail-header-from-request
    mail(to: params[:to], subject: "Question")
    # ok: ruby-mail-header-from-request
    mail(to: "us@shop.example", subject: "Question")
    # ok: ruby-mail-header-from-request
    mail(to: User.find(params[:id]).email, subject: "Question")
  end
end
