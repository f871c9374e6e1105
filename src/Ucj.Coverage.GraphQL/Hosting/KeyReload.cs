using System.Runtime.InteropServices;
using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.Primitives;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Hosting;

/// <summary>
/// Puts the keys of changed settings in force, when appsettings.json changes and on SIGHUP. Settings that would not have let the
/// server start change nothing; but where they hold and name no key, no key is left.
/// </summary>
internal sealed partial class KeyReload(IConfiguration configuration, ApiKeys keys, ILogger<KeyReload> log) : IHostedService, IDisposable
{
    private PosixSignalRegistration? _hangup;
    private IDisposable? _change;
    private string? _openAndPlain;
    private volatile bool _isReading;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _openAndPlain = ListeningAddresses.OpenAndPlain(configuration); // it listens there whatever is said later
        foreach (var source in ((IConfigurationBuilder)configuration).Sources.OfType<JsonConfigurationSource>())
            source.OnLoadException = unread => LogUnread(unread.Exception.Message);
        _change = ChangeToken.OnChange(configuration.GetReloadToken, () =>
        {
            if (!_isReading) Take(); // else when every source is read, and once
        });
        if (OperatingSystem.IsWindows()) return Task.CompletedTask;
        _hangup = PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal =>
        {
            signal.Cancel = true;
            ReadAgain();
        });
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose()
    {
        _hangup?.Dispose();
        _change?.Dispose();
    }

    /// <summary>Reads the settings again from where they came, and takes them.</summary>
    public void ReadAgain()
    {
        _isReading = true;
        try
        {
            ((IConfigurationRoot)configuration).Reload();
        }
        catch (Exception unread) when (unread is InvalidDataException or FormatException or IOException or UnauthorizedAccessException)
        {
            if (unread is not InvalidDataException) LogUnread(unread.Message); // the source has told of the others
            return;
        }
        finally
        {
            _isReading = false;
        }

        Take();
    }

    private void Take()
    {
        try
        {
            var settings = ServerSettings.Of(configuration);
            ListeningAddresses.CheckLine(_openAndPlain, settings);
            LogTaken(settings.Access.Keys.Count, keys.Replace(settings.Access.Keys));
        }
        catch (CoverageException refused)
        {
            LogUnread(refused.Text.En);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Settings read again: {Count} keys are in force, {Revoked} were revoked.")]
    private partial void LogTaken(int count, int revoked);

    [LoggerMessage(2, LogLevel.Error, "Settings read again are refused, and the keys before stay in force. {Why}")]
    private partial void LogUnread(string why);
}
