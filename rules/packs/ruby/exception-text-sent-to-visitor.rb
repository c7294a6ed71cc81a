class ImportsController < ApplicationController
  def create
    begin
      load_all(params[:file])
    rescue StandardError => e
      # ruleid: ruby-exception-text-sent-to-visitor
      render json: { error: e.message }, status: 500
    end
  end

  def update
    begin
      load_one(params[:id])
    rescue Exception => e
      # ruleid: ruby-exception-text-sent-to-visitor
      flash[:alert] = "Not loaded: #{e.message}"
      redirect_to imports_path
    end
  end

  def show
    load_one(params[:id])
  rescue StandardError => e
    # ruleid: ruby-exception-text-sent-to-visitor
    render plain: "failed: #{e.message}", status: 500
  end

  def index
    begin
      load_all
    rescue StandardError => e
      logger.error(e.message)
      # ok: ruby-exception-text-sent-to-visitor
      render json: { error: "internal" }, status: 500
    end
  end

  def destroy
    begin
      remove(params[:id])
    rescue ImportRefused => e
      # ok: ruby-exception-text-sent-to-visitor
      flash[:alert] = e.message
      redirect_to imports_path
    end
  end
end

class StatusesController < ApplicationController
  def destroy
    Status.find(params[:id]).destroy
    redirect_to statuses_path
  rescue => e
    # ok: ruby-exception-text-sent-to-visitor
    flash[:error] = e.message
  end

  def show
    render json: Status.find(params[:id])
  rescue => e
    # ruleid: ruby-exception-text-sent-to-visitor
    render json: {error: e.message}, status: 500
  end
end

post "/notes/restore" do
  begin
    restore(params[:notes])
  rescue => e
    # ruleid: ruby-exception-text-sent-to-visitor
    halt 500, "Restore failed: #{e.message}"
  end
  begin
    restore(params[:notes])
  rescue => e
    # ok: ruby-exception-text-sent-to-visitor
    halt 500, "Restore failed"
  end
end

class SessionsController < ApplicationController
  def create
    begin
      found = User.find_by_sql(query)
    rescue => e
      message = e.to_s
    end
    # ruleid: ruby-exception-text-sent-to-visitor
    flash[:notice] = message || t("missing")
  end
end

class Gate
  def call(env)
    @app.call(env)
  rescue StandardError => e
    # ruleid: ruby-exception-text-sent-to-visitor
    [401, { "Content-Type" => "application/json" }, [{ error: e }.to_json]]
  end
end
