using System.Runtime.InteropServices;
using System.Threading.Channels;
using Ucj.Coverage.Exchange;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Hosting;

/// <summary>Imports the dataset folder again when its files have changed and then kept still, and on SIGHUP.</summary>
internal sealed class FolderWatch(string folder, FolderImport import, DataSettings settings) : BackgroundService
{
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private FileSystemWatcher? _watcher;

    /// <summary>Begins to watch before the server counts as started, so that no change after that is missed.</summary>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        if (settings.Watch) _watcher = Watch();
        return base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _watcher?.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hangup = OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal =>
        {
            signal.Cancel = true;
            _changes.Writer.TryWrite(true);
        });
        await foreach (var _ in _changes.Reader.ReadAllAsync(stoppingToken))
        {
            do
            {
                await Task.Delay(TimeSpan.FromSeconds(settings.QuietSeconds), stoppingToken);
            }
            while (_changes.Reader.TryRead(out var _));
            await import.RunAsync(folder, stoppingToken);
        }
    }

    private FileSystemWatcher Watch()
    {
        var watcher = new FileSystemWatcher(folder)
        {
            NotifyFilter = NotifyFilters.LastWrite | NotifyFilters.FileName | NotifyFilters.Size,
        };
        watcher.Changed += (_, change) => Note(change.Name);
        watcher.Created += (_, change) => Note(change.Name);
        watcher.Deleted += (_, change) => Note(change.Name);
        watcher.Renamed += (_, change) => Note(change.Name);
        watcher.Error += (_, _) => _changes.Writer.TryWrite(true); // events were lost: look
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Note(string? file)
    {
        if (file is not null && DataVersion.IsData(file)) _changes.Writer.TryWrite(true);
    }
}
