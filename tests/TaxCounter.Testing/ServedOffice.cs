using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace TaxCounter.Testing;

/// <summary>
/// The program as an office runs it: a process of its own over records of its own, so that it can be killed in the middle of a payment and started again.
/// </summary>
public sealed class ServedOffice : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(3);
    private readonly string _folder;
    private Process? _process;

    /// <summary>Records in a new folder; nothing runs yet.</summary>
    public ServedOffice()
    {
        _folder = Directory.CreateTempSubdirectory("taxcounter-served-").FullName;
        Address = new Uri($"http://127.0.0.1:{FreePort()}");
    }

    /// <summary>A copy of another office's records, keys and evidence, which does not serve now.</summary>
    public ServedOffice(ServedOffice other)
        : this()
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other._process is not null)
        {
            throw new InvalidOperationException("An office is copied when it is closed.");
        }

        Copy(other._folder, _folder, other.Logs);
        foreach (var (name, value) in other.Settings)
        {
            Settings[name] = value;
        }
    }

    /// <summary>A copy of records that were put aside by <see cref="CopyTo"/>.</summary>
    public ServedOffice(string kept)
        : this() => Copy(kept, _folder, Logs);

    /// <summary>Where it answers.</summary>
    public Uri Address { get; }

    /// <summary>More settings, by name; set before it starts.</summary>
    public Dictionary<string, string> Settings { get; } = new() { ["Review__Nightly"] = "false" };

    /// <summary>The file of the records.</summary>
    public string File => Path.Combine(_folder, "taxcounter.db");

    /// <summary>The file with the keys of its tax ids.</summary>
    public string Keys => Path.Combine(_folder, "taxids.json");

    /// <summary>The folder of its logs.</summary>
    public string Logs => Path.Combine(_folder, "logs");

    /// <summary>Memory in use by the program, in bytes.</summary>
    public long Memory
    {
        get
        {
            _process!.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Processor time the program has used since it was started.</summary>
    public TimeSpan Processor
    {
        get
        {
            _process!.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Bytes that the program gave to be written since it was started; null where the kernel counts none.</summary>
    public long? Written => BuiltProgram.Written(_process!);

    /// <summary>Starts serving and waits for the line that says so.</summary>
    /// <returns>How long that took.</returns>
    /// <exception cref="InvalidOperationException">It stopped instead; the message is what it said.</exception>
    public async Task<TimeSpan> Start()
    {
        var since = Stopwatch.GetTimestamp();
        var process = _process = Launch("serve", $"--Urls={Address}");
        List<string> said = [];
        using var late = new CancellationTokenSource(_patience);
        while (await process.StandardOutput.ReadLineAsync(late.Token) is { } line)
        {
            said.Add(line);
            if (line.StartsWith("TaxCounter serves", StringComparison.Ordinal))
            {
                _ = Drain(process.StandardOutput);
                _ = Drain(process.StandardError);
                return Stopwatch.GetElapsedTime(since);
            }
        }

        throw new InvalidOperationException($"It did not serve: {string.Join(' ', said)} {await process.StandardError.ReadToEndAsync(late.Token)}");
    }

    /// <summary>Runs a verb to its end.</summary>
    /// <returns>The exit code, and what it said on standard output and error.</returns>
    public async Task<(int Code, string Said, string Complained)> Verb(params string[] words) => (await Run(TimeSpan.FromMinutes(15), MostMemory.NotAsked, words)).Answer;

    /// <summary>The same for a measurement, with the most memory it had, in bytes; it may take an hour.</summary>
    public Task<((int Code, string Said, string Complained) Answer, long Memory)> MeasuredVerb(params string[] words) => Run(TimeSpan.FromMinutes(60), MostMemory.Of, words);

    private async Task<((int Code, string Said, string Complained) Answer, long Memory)> Run(TimeSpan patience, Func<Process, CancellationToken, Task<long>> wait, string[] words)
    {
        using var process = Launch(words);
        process.StandardInput.Close();
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var late = new CancellationTokenSource(patience);
        var most = await wait(process, late.Token);
        return ((process.ExitCode, await said, await complained), most);
    }

    /// <summary>Runs a verb and ends it as a power cut would, as soon as it says a certain line on its error stream.</summary>
    /// <remarks>Listens on a thread of its own: where all the pool's are taken by other tests, the line would be read when the verb has ended.</remarks>
    public Task KillVerb(Func<string, bool> at, params string[] words) => Task.Factory.StartNew(() => Kill(at, words), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private void Kill(Func<string, bool> at, string[] words)
    {
        using var process = Launch(words);
        process.StandardInput.Close();
        _ = Drain(process.StandardOutput);
        List<string> said = [];
        using var late = new Timer(_ => process.Kill(entireProcessTree: true), null, _patience, Timeout.InfiniteTimeSpan);
        while (process.StandardError.ReadLine() is { } line)
        {
            said.Add(line);
            if (at(line))
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit();
                return;
            }
        }

        throw new InvalidOperationException($"It ended before it could be killed: {string.Join(' ', said)}");
    }

    /// <summary>Adds a sign-in; not while it serves.</summary>
    public async Task AddPerson(string name, string role, string password)
    {
        using var process = Launch("user", "add", name, "--role", role, "--person", "E-" + name, "--name", name);
        await process.StandardInput.WriteLineAsync(password);
        process.StandardInput.Close();
        var complained = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(await complained);
        }
    }

    /// <summary>Puts its records aside; not while it serves.</summary>
    public void CopyTo(string folder) => Copy(_folder, folder, Logs);

    /// <summary>Ends it as a power cut would: SIGKILL, nothing is finished.</summary>
    public void Kill()
    {
        _process?.Kill(entireProcessTree: true);
        _process?.WaitForExit();
        _process?.Dispose();
        _process = null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Kill();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A browser at one of its workstations.</summary>
    public HttpClient Client() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address, Timeout = TimeSpan.FromMinutes(2) };

    private Process Launch(params string[] words)
    {
        var (web, program) = BuiltProgram.Find();
        var start = new ProcessStartInfo("dotnet", [program, .. words])
        {
            WorkingDirectory = web,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["DOTNET_ENVIRONMENT"] = "Development";
        start.Environment["ConnectionStrings__TaxCounter"] = $"Data Source={File}";
        start.Environment["Keys__Path"] = Keys;
        start.Environment["Keys__Cookies"] = Path.Combine(_folder, "cookies");
        start.Environment["Logs__Path"] = Logs;
        foreach (var (name, value) in Settings)
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return Process.Start(start)!;
    }

    private static async Task Drain(StreamReader reader)
    {
        try
        {
            while (await reader.ReadLineAsync() is not null)
            {
                // A full pipe would stop the program.
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // It was killed.
        }
    }

    private static void Copy(string from, string into, string leaveOut)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(f => !f.StartsWith(leaveOut, StringComparison.Ordinal)))
        {
            var to = Path.Combine(into, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            System.IO.File.Copy(file, to);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
