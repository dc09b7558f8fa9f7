using System.Diagnostics;
using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace HotChocolate.AspNetCore.Tests.Golden;

/// <summary>A golden application, run in this process by its own entry point on a free port of the loopback interface.</summary>
public sealed class GoldenHost : IAsyncDisposable
{
    private static readonly AsyncLocal<TaskCompletionSource<IHost>?> s_built = new();
    private static readonly AsyncLocal<TimeProvider?> s_time = new();

    private readonly IHost _host;
    private readonly IHostApplicationLifetime _lifetime;
    private readonly Task _running;
    private readonly HttpClient _client;

    static GoldenHost() => DiagnosticListener.AllListeners.Subscribe(new HostListener());

    private GoldenHost(IHost host, Task running)
    {
        _host = host;
        _lifetime = host.Services.GetRequiredService<IHostApplicationLifetime>();
        _running = running;
        var address = host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        _client = new HttpClient { BaseAddress = new Uri(address) };
    }

    public HttpClient Client => _client;

    public IServiceProvider Services => _host.Services;

    public static Task<GoldenHost> StartAsync(Assembly application, params string[] args) => StartAsync(application, TimeProvider.System, args);

    public static async Task<GoldenHost> StartAsync(Assembly application, TimeProvider time, params string[] args)
    {
        var built = new TaskCompletionSource<IHost>(TaskCreationOptions.RunContinuationsAsynchronously);
        s_built.Value = built;
        s_time.Value = time;
        string[] all = [.. args, "--urls=http://127.0.0.1:0"];
        var running = Task.Factory.StartNew(() => application.EntryPoint!.Invoke(null, [all]), TaskCreationOptions.LongRunning);
        s_built.Value = null;
        s_time.Value = null;
        var first = await Task.WhenAny(built.Task, running);
        await first;
        var host = await built.Task;
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStarted.Register(started.SetResult);
        await await Task.WhenAny(started.Task, running);
        return new GoldenHost(host, running);
    }

    public async Task<Answer> SendAsync(Exchange exchange)
    {
        using var request = new HttpRequestMessage(new HttpMethod(exchange.Method), new Uri(exchange.Path, UriKind.Relative));
        if (exchange.Body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(exchange.Body));
        }

        foreach (var (name, value) in exchange.Headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, value);
            }
        }

        using var response = await _client.SendAsync(request);
        var contentType = response.Content.Headers.NonValidated.TryGetValues("Content-Type", out var types) ? types.ToString() : "";
        return new Answer((int)response.StatusCode, contentType, await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        _lifetime.StopApplication();
        await _running;
    }

    public sealed record Answer(int Status, string ContentType, string Body);

    /// <summary>Takes the host that the entry point builds, on the thread that was told to.</summary>
    private sealed class HostListener : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
    {
        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == "Microsoft.Extensions.Hosting")
            {
                value.Subscribe(this);
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value is { Key: "HostBuilding", Value: IHostBuilder builder } && s_time.Value is { } time)
            {
                builder.ConfigureServices((_, services) => services.AddSingleton(time));
            }

            if (value is { Key: "HostBuilt", Value: IHost host })
            {
                s_built.Value?.TrySetResult(host);
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
