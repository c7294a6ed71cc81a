class CalculatorController < ApplicationController
  def show
    # ruleid: ruby-eval-of-expression
    @a = eval(params[:formula])
    # ruleid: ruby-eval-of-expression
    @b = eval("1 + #{params[:x]}")
    # ruleid: ruby-eval-of-expression
    @c = Report.class_eval(params[:code])
  end

  def safe
    # ok: ruby-eval-of-expression
    @a = JSON.parse(params[:formula])
    # ok: ruby-eval-of-expression
    @b = eval("1 + 2")
    # ok: ruby-eval-of-expression
    @c = config.instance_eval { port }
  end
end
