# A filter that looks at something asks who is calling only where its code does.
class Receipt < ApplicationRecord
end

class ReceiptsController < ApplicationController
  before_action :authenticate_user!
  before_action :check_late_receipts

  def show
    # ruleid: ruby-record-reached-by-request-alone
    render json: Receipt.find(params[:id])
  end

  private

  def check_late_receipts
    Receipt.late.update_all(status: :late)
  end
end

class OwnReceiptsController < ApplicationController
  before_action :authenticate_user!
  before_action :check_receipt

  def show
    # ok: ruby-record-reached-by-request-alone
    render json: Receipt.find(params[:id])
  end

  private

  def check_receipt
    head :forbidden unless current_user.receipt_ids.include?(params[:id].to_i)
  end
end

# What nobody runs answers nothing.
class LooseVouchersController < ApplicationController
  before_action :authenticate_user!

  def index
    render json: current_user.vouchers
  end

  private

  def set_voucher
    # ok: ruby-record-reached-by-request-alone
    @voucher = Voucher.find(params[:id])
  end
end
