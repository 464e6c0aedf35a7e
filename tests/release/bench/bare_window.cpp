// SPDX-License-Identifier: GPL-3.0-or-later
// The least a Qt window with a table can cost: what the console's first paint is compared with.
#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>

#include <cstdio>

namespace {
class Window : public QMainWindow
{
protected:
    bool event(QEvent *event) override
    {
        const bool done = QMainWindow::event(event);
        if (event->type() == QEvent::Paint && !m_told) {
            m_told = true;
            QTimer::singleShot(0, this, [] {
                std::puts("first paint");
                std::fflush(stdout);
            });
        }
        return done;
    }

private:
    bool m_told = false;
};
} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Window window;
    QStandardItemModel model(50, 4);
    auto *view = new QTableView(&window);
    view->setModel(&model);
    window.setCentralWidget(view);
    window.resize(1280, 800);
    window.show();
    return application.exec();
}
