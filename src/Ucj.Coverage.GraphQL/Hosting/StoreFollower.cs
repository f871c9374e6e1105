using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.Storage;

namespace Ucj.Coverage.GraphQL.Hosting;

/// <summary>
/// Puts in force what other servers and programs have changed in the store; while it is away, asks again and again.
/// </summary>
internal sealed partial class StoreFollower(RegencyStore store, RegencyInForce inForce, ILogger<StoreFollower> log)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await store.WaitForNewsAsync(stoppingToken);
                await inForce.CatchUpAsync(atLeast: null, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault) // the old figures serve on
            {
                LogFault(fault);
                await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The store could not be followed; asking again")]
    private partial void LogFault(Exception fault);
}
